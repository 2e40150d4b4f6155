package org.assay.api.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.assay.config.Secret;

/**
 * The password of the embedded services: loopback is open to everybody on the machine, the file
 * {@code password} in the data folder to its owner only.
 */
final class LocalPassword {
    static final String FILE = "password";
    private static final int BYTES = 24;

    private LocalPassword() {}

    /** The folder's password, drawn when there is none yet. */
    static Secret of(DataFolder folder) throws IOException {
        var file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            var drawn = new byte[BYTES];
            new SecureRandom().nextBytes(drawn);
            OwnerOnly.write(file, HexFormat.of().formatHex(drawn));
        }
        return new Secret(Files.readString(file).strip());
    }
}
