/** Banks of any size, made up: for load tests and tests. */
@NullMarked
package org.assay.cache.bank.synthetic;

import org.jspecify.annotations.NullMarked;
