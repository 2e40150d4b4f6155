/** The versions of the item bank: the current one, and those that running assessments pin. */
@NullMarked
package org.assay.api.banks;

import org.jspecify.annotations.NullMarked;
