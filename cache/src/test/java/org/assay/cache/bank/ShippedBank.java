package org.assay.cache.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** The bank in config/item-bank. */
final class ShippedBank {
    static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");

    private ShippedBank() {}

    static LoadedBank load() throws IOException {
        return BankFiles.read(FOLDER);
    }
}
