/** Mails, tried on a real mail server. */
@NullMarked
package org.assay.api.mail;

import org.jspecify.annotations.NullMarked;
