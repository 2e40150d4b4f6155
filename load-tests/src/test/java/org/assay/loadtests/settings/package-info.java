/** What an operator chooses for a run. */
@NullMarked
package org.assay.loadtests.settings;

import org.jspecify.annotations.NullMarked;
