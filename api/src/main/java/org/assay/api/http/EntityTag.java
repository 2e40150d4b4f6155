package org.assay.api.http;

import java.util.Arrays;

/** Which version of a content a client has already: RFC 9110, §§8.8.3 and 13.1.2. */
final class EntityTag {

    private EntityTag() {}

    /**
     * Whether an {@code If-None-Match} names a content's tag, among others, weakly or as any.
     *
     * @param etag in its quotes
     */
    static boolean isNamed(String ifNoneMatch, String etag) {
        return ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(etag::equals);
    }
}
