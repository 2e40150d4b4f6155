package org.assay.cache.bank.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a camera notes in a picture (Exif 2.3): a little TIFF file with a main directory, one of the
 * shot, and one of the place.
 *
 * @param taken local time of the shot
 * @param place empty, or latitude and longitude
 */
record Exif(String make, String model, LocalDateTime taken, List<Angle> place) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT);
    private static final int TEXT = 2;
    private static final int LONG = 4;
    private static final int FRACTION = 5;
    private static final int HEADER_BYTES = 8;

    /** An angle in whole degrees, minutes and seconds on a side (N, S, E, W) of the globe. */
    record Angle(int degrees, int minutes, int seconds, char side) {}

    /**
     * One entry of a directory.
     *
     * @param value all of its bytes remain to be read
     */
    private record Field(int tag, int type, int count, ByteBuffer value) {}

    /** The payload of a JPEG's APP1 segment. */
    byte[] payload() {
        var main = new ArrayList<Field>();
        main.add(text(0x010F, make));
        main.add(text(0x0110, model));
        main.add(pointer(0x8769, 0));
        if (!place.isEmpty()) {
            main.add(pointer(0x8825, 0));
        }
        var shot =
                List.of(
                        fractions(0x829A, 1, 125),
                        fractions(0x829D, 56, 10),
                        text(0x9003, DATE.format(taken)),
                        text(0x9004, DATE.format(taken)));
        int shotOffset = HEADER_BYTES + size(main);
        int placeOffset = shotOffset + size(shot);
        main.set(2, pointer(0x8769, shotOffset));
        var out = new ByteArrayOutputStream();
        out.writeBytes("Exif\0\0II*\0\b\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        if (place.isEmpty()) {
            out.writeBytes(directory(main, HEADER_BYTES));
            out.writeBytes(directory(shot, shotOffset));
        } else {
            main.set(3, pointer(0x8825, placeOffset));
            out.writeBytes(directory(main, HEADER_BYTES));
            out.writeBytes(directory(shot, shotOffset));
            out.writeBytes(directory(placeFields(), placeOffset));
        }
        return out.toByteArray();
    }

    private List<Field> placeFields() {
        var latitude = place.getFirst();
        var longitude = place.getLast();
        return List.of(
                new Field(0x0000, 1, 4, ByteBuffer.wrap(new byte[] {2, 3, 0, 0})),
                text(0x0001, String.valueOf(latitude.side())),
                angle(0x0002, latitude),
                text(0x0003, String.valueOf(longitude.side())),
                angle(0x0004, longitude));
    }

    private static Field angle(int tag, Angle angle) {
        return fractions(tag, angle.degrees(), 1, angle.minutes(), 1, angle.seconds(), 1);
    }

    private static Field text(int tag, String text) {
        var value = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Field(tag, TEXT, value.length, ByteBuffer.wrap(value));
    }

    private static Field pointer(int tag, int offset) {
        return new Field(tag, LONG, 1, ints(offset));
    }

    private static Field fractions(int tag, int... parts) {
        return new Field(tag, FRACTION, parts.length / 2, ints(parts));
    }

    private static ByteBuffer ints(int... values) {
        var bytes = new byte[values.length * Integer.BYTES];
        var buffer = little(bytes);
        for (int value : values) {
            buffer.putInt(value);
        }
        return buffer.flip();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int size(List<Field> fields) {
        return fieldsSize(fields) + fields.stream().mapToInt(Exif::bytesApart).sum();
    }

    private static int fieldsSize(List<Field> fields) {
        return Short.BYTES + fields.size() * 12 + Integer.BYTES;
    }

    /** Bytes of a value outside its directory, made even; values of 4 bytes or less lie inside. */
    private static int bytesApart(Field field) {
        int size = field.value().remaining();
        return size <= Integer.BYTES ? 0 : size + size % 2;
    }

    private static byte[] directory(List<Field> fields, int offset) {
        var bytes = new byte[size(fields)];
        var buffer = little(bytes);
        int apart = fieldsSize(fields);
        buffer.putShort((short) fields.size());
        for (var field : fields) {
            buffer.putShort((short) field.tag()).putShort((short) field.type());
            buffer.putInt(field.count());
            int inside = buffer.position();
            boolean isInside = bytesApart(field) == 0;
            if (!isInside) {
                buffer.putInt(offset + apart);
            }
            var value = field.value().duplicate();
            value.get(bytes, isInside ? inside : apart, value.remaining());
            buffer.position(inside + Integer.BYTES);
            apart += bytesApart(field);
        }
        return bytes;
    }
}
