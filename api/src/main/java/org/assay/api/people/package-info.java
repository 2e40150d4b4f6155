/** People: accounts from sign-up to erasure, their addresses, passwords and data. */
@NullMarked
package org.assay.api.people;

import org.jspecify.annotations.NullMarked;
