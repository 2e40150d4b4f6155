/** Learners and their access tokens. */
@NullMarked
package org.assay.api.accounts;

import org.jspecify.annotations.NullMarked;
