/** The edge: bodies, validation against the contract, problems, replies. */
@NullMarked
package org.assay.api.http;

import org.jspecify.annotations.NullMarked;
