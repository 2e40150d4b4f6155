/**
 * The learner's space: dashboard, tutorials, history of tests, feedback on items, shared copies.
 */
@NullMarked
package org.assay.api.learning;

import org.jspecify.annotations.NullMarked;
