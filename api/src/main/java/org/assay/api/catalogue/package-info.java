/** What is public of the item bank: the framework and the files of items. */
@NullMarked
package org.assay.api.catalogue;

import org.jspecify.annotations.NullMarked;
