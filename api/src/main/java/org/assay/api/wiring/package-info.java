/** How the parts are put together; the only place that knows Micronaut. */
@NullMarked
package org.assay.api.wiring;

import org.jspecify.annotations.NullMarked;
