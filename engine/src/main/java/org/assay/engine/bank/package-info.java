/** The immutable, validated item bank, compiled to dense indices. */
@NullMarked
package org.assay.engine.bank;

import org.jspecify.annotations.NullMarked;
