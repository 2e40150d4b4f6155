package org.assay.cache.bank.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;

/** Records of four bytes, written in hexadecimal, sixteen bytes a line. */
final class Files52Bytes {
    private static final int RECORDS = 48;
    private static final int LINE = 16;

    private Files52Bytes() {}

    static Map<String, byte[]> all() {
        return Map.of("bytes-a.txt", temperatures(), "bytes-b.txt", litres());
    }

    /** The three highest temperatures come from probes whose battery is low. */
    private static byte[] temperatures() {
        var random = new Random(5271);
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < RECORDS; i++) {
            int tenths = 150 + random.nextInt(140);
            int flags = random.nextInt(8);
            if (i == 9 || i == 22 || i == 37) {
                tenths = 310 + i;
                flags |= 1;
            }
            bytes.write(1 + random.nextInt(12));
            bytes.write(tenths >> 8);
            bytes.write(tenths);
            bytes.write(flags);
        }
        return text(bytes.toByteArray());
    }

    private static byte[] litres() {
        var random = new Random(5272);
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < RECORDS; i++) {
            int litres = random.nextInt(1900);
            bytes.write(1 + random.nextInt(20));
            bytes.write(litres);
            bytes.write(litres >> 8);
            bytes.write(random.nextInt(5) == 0 ? 4 + random.nextInt(4) : random.nextInt(4));
        }
        return text(bytes.toByteArray());
    }

    private static byte[] text(byte[] bytes) {
        var format = HexFormat.ofDelimiter(" ").withUpperCase();
        var text = new StringBuilder();
        for (int from = 0; from < bytes.length; from += LINE) {
            text.append(format.formatHex(Arrays.copyOfRange(bytes, from, from + LINE)))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
