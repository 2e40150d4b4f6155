/**
 * Mails to people: their texts, the queue in which they wait, and the two ways in which they leave.
 */
@NullMarked
package org.assay.api.mail;

import org.jspecify.annotations.NullMarked;
