/** A real browser for tests of pages. */
@NullMarked
package org.assay.api.browser;

import org.jspecify.annotations.NullMarked;
