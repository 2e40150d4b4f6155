/** An assessment as commands, decisions, events and a fold. */
@NullMarked
package org.assay.engine.session;

import org.jspecify.annotations.NullMarked;
