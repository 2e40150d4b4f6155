package org.assay.config;

/** How Assay shows an identity provider who it is; named as in OpenID Connect. */
public enum SsoAuthentication {
    /** By the secret, in a header. */
    CLIENT_SECRET_BASIC,
    /** By the secret, in the body. */
    CLIENT_SECRET_POST,
    /** Not at all: a public client, which the provider knows by the proof of its code alone. */
    NONE
}
