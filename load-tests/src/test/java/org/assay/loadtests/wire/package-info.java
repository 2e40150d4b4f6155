/**
 * A generator of HTTP load that costs little: raw sockets, kept alive, and replies read only as far
 * as needed.
 */
@NullMarked
package org.assay.loadtests.wire;

import org.jspecify.annotations.NullMarked;
