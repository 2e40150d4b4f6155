package org.assay.cache.bank.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads what a camera noted in a JPEG: walks the directories of its APP1 segment. */
final class Files12ExifReading {
    static final int MODEL = 0x0110;
    static final int TAKEN = 0x9003;
    static final int LATITUDE = 2;
    static final int LONGITUDE = 4;

    /** Offset of the TIFF header: two markers, a length, {@code Exif} and two zeros. */
    private static final int TIFF = 12;

    private static final int FIRST_DIRECTORY = 8;
    private static final int SHOT = 0x8769;
    private static final int PLACE = 0x8825;

    private final ByteBuffer tiff;

    Files12ExifReading(byte[] jpeg) {
        tiff = ByteBuffer.wrap(jpeg).slice(TIFF, jpeg.length - TIFF);
        tiff.order(ByteOrder.LITTLE_ENDIAN);
    }

    String model() {
        return text(entry(FIRST_DIRECTORY, MODEL));
    }

    /** Year, month, day and time, as text that sorts by time. */
    String taken() {
        return text(entry(tiff.getInt(entry(FIRST_DIRECTORY, SHOT) + 8), TAKEN));
    }

    /** Whether the picture says where it was taken. */
    boolean isPlaced() {
        for (int i = 0; i < tiff.getShort(FIRST_DIRECTORY); i++) {
            if (Short.toUnsignedInt(tiff.getShort(FIRST_DIRECTORY + 2 + 12 * i)) == PLACE) {
                return true;
            }
        }
        return false;
    }

    /** Degrees; South and West are negative. */
    double degrees(int tag) {
        int place = tiff.getInt(entry(FIRST_DIRECTORY, PLACE) + 8);
        int at = tiff.getInt(entry(place, tag) + 8);
        double degrees = fraction(at) + fraction(at + 8) / 60 + fraction(at + 16) / 3600;
        char side = (char) tiff.get(entry(place, tag - 1) + 8);
        return side == 'S' || side == 'W' ? -degrees : degrees;
    }

    private double fraction(int at) {
        return (double) tiff.getInt(at) / tiff.getInt(at + 4);
    }

    private String text(int entry) {
        int length = tiff.getInt(entry + 4);
        var bytes = new byte[length - 1];
        tiff.get(length <= 4 ? entry + 8 : tiff.getInt(entry + 8), bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** Where a directory's entry of a tag starts. */
    private int entry(int directory, int tag) {
        for (int i = 0; i < tiff.getShort(directory); i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == tag) {
                return entry;
            }
        }
        throw new AssertionError("no tag " + Integer.toHexString(tag));
    }
}
