package org.assay.api.http;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * A library of the browser's side, packed as a webjar.
 *
 * @param group of its coordinates, such as {@code org.webjars.npm}
 */
record Webjar(String group, String name) {

    /** One of its files. */
    Buffer file(String path) {
        return JarFile.read(
                "/META-INF/resources/webjars/%s/%s/%s".formatted(name, version(), path));
    }

    private String version() {
        var coordinates = new Properties();
        var pom = "/META-INF/maven/%s/%s/pom.properties".formatted(group, name);
        try {
            coordinates.load(new StringReader(JarFile.read(pom).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return coordinates.getProperty("version");
    }
}
