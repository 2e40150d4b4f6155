/**
 * The platform's staff: who holds which role, what they may do, and a record of all that they did.
 */
@NullMarked
package org.assay.api.staff;

import org.jspecify.annotations.NullMarked;
