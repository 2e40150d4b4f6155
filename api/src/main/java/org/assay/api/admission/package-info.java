/** The waiting room: tickets, lines, who is called when. */
@NullMarked
package org.assay.api.admission;

import org.jspecify.annotations.NullMarked;
