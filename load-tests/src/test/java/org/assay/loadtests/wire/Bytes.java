package org.assay.loadtests.wire;

import java.nio.charset.StandardCharsets;

/** Searching in bytes. */
public final class Bytes {

    private Bytes() {}

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Where {@code what} begins between two positions, −1 when it does not occur. */
    static int indexOf(byte[] bytes, int from, int to, byte[] what) {
        byte first = what[0];
        for (int i = from; i <= to - what.length; i++) {
            if (bytes[i] == first && matches(bytes, i, what)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at, byte[] what) {
        for (int i = 1; i < what.length; i++) {
            if (bytes[at + i] != what[i]) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #indexOf}, for ASCII in lower case and bytes in any. */
    static int indexOfIgnoringCase(byte[] bytes, int from, int to, byte[] lower) {
        for (int i = from; i <= to - lower.length; i++) {
            int k = 0;
            while (k < lower.length && lowered(bytes[i + k]) == lower[k]) {
                k++;
            }
            if (k == lower.length) {
                return i;
            }
        }
        return -1;
    }

    private static int lowered(byte b) {
        return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
    }
}
