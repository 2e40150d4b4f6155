/** Single sign-on: identities that OpenID Connect providers vouch for. */
@NullMarked
package org.assay.api.sso;

import org.jspecify.annotations.NullMarked;
