package org.assay.api.http;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files of the server's own jars. */
final class JarFile {

    private JarFile() {}

    /**
     * Its content.
     *
     * @throws IllegalStateException when there is none of that name
     */
    static Buffer read(String resource) {
        try (InputStream in = JarFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + resource);
            }
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
