/**
 * The services that Assay starts itself on a bare machine, and the folder in which they keep their
 * data.
 */
@NullMarked
package org.assay.api.runtime;

import org.jspecify.annotations.NullMarked;
