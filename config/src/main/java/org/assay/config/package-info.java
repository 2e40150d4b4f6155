@NullMarked
package org.assay.config;

import org.jspecify.annotations.NullMarked;
