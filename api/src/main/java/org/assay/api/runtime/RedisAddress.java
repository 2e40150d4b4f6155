package org.assay.api.runtime;

import org.assay.config.RedisSettings;
import org.assay.config.Secret;

/**
 * Where Redis is.
 *
 * @param password empty for none
 */
public record RedisAddress(String host, int port, Secret password) {

    public static RedisAddress of(RedisSettings settings) {
        return new RedisAddress(settings.host(), settings.port(), settings.password());
    }

    /** Without the password, so that it may be shown. */
    public String uri() {
        return "redis://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
