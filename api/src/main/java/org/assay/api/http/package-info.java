/** The edge: bodies, agreement with the contract, problems, replies. */
@NullMarked
package org.assay.api.http;

import org.jspecify.annotations.NullMarked;
