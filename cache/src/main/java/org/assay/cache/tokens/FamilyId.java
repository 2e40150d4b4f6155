package org.assay.cache.tokens;

import java.util.UUID;

/** A sign-in: the access tokens and refresh tokens that come from it are one family. */
public record FamilyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
