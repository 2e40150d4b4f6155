package org.assay.cache.bank.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Photos whose metadata (Exif 2.3) tell author, copyright and date taken. */
final class Files11Photos {
    private static final int DESCRIPTION = 0x010E;
    private static final int MAKE = 0x010F;
    private static final int MODEL = 0x0110;
    private static final int CHANGED = 0x0132;
    private static final int ARTIST = 0x013B;
    private static final int COPYRIGHT = 0x8298;
    private static final int SHOT_DIRECTORY = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final int TEXT = 2;
    private static final int LONG = 4;
    private static final int ENTRY_BYTES = 12;
    private static final int HEADER_BYTES = 8;

    private Files11Photos() {}

    static Map<String, byte[]> all() {
        var lake = new TreeMap<Integer, String>();
        lake.put(DESCRIPTION, "Rive, 2021");
        lake.put(MAKE, "Lumio");
        lake.put(MODEL, "Lumio X2023");
        lake.put(CHANGED, "2023:03:05 11:20:00");
        lake.put(ARTIST, "Yaelle Morvan");
        lake.put(COPYRIGHT, "(c) 2023 Phototeque du Lac");
        var dunes = new TreeMap<Integer, String>();
        dunes.put(DESCRIPTION, "Dunes, reportage 2020");
        dunes.put(MAKE, "Optikar");
        dunes.put(MODEL, "Optikar 2014");
        dunes.put(CHANGED, "2021:12:01 08:00:00");
        dunes.put(ARTIST, "Bastien Oury");
        dunes.put(COPYRIGHT, "(c) 2021 Maison des Dunes");
        return Map.of(
                "photo-a.jpg", Jpeg.picture(71, payload(lake, "2019:07:16 18:42:10")),
                "photo-b.jpg", Jpeg.picture(72, payload(dunes, "2016:11:03 09:15:44")));
    }

    /** The payload of a JPEG's APP1 segment: a directory of texts, then one with the date taken. */
    private static byte[] payload(SortedMap<Integer, String> texts, String taken) {
        int shotOffset =
                HEADER_BYTES
                        + directoryBytes(texts.size() + 1)
                        + texts.values().stream().mapToInt(text -> bytes(text).length).sum();
        var out = new ByteArrayOutputStream();
        out.writeBytes("Exif\0\0II*\0\b\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(directory(texts, HEADER_BYTES, shotOffset));
        out.writeBytes(directory(new TreeMap<>(Map.of(TAKEN, taken)), shotOffset, 0));
        return out.toByteArray();
    }

    /** A directory and its texts; points to another directory unless that is at 0. */
    private static byte[] directory(SortedMap<Integer, String> texts, int offset, int next) {
        int entries = texts.size() + (next == 0 ? 0 : 1);
        int apart = offset + directoryBytes(entries);
        var out = new ByteArrayOutputStream();
        out.writeBytes(little(Short.BYTES).putShort((short) entries).array());
        var apartBytes = new ByteArrayOutputStream();
        for (var text : texts.entrySet()) {
            var value = bytes(text.getValue());
            out.writeBytes(entry(text.getKey(), TEXT, value.length, apart + apartBytes.size()));
            apartBytes.writeBytes(value);
        }
        if (next != 0) {
            out.writeBytes(entry(SHOT_DIRECTORY, LONG, 1, next));
        }
        out.writeBytes(new byte[Integer.BYTES]);
        out.writeBytes(apartBytes.toByteArray());
        return out.toByteArray();
    }

    private static int directoryBytes(int entries) {
        return Short.BYTES + entries * ENTRY_BYTES + Integer.BYTES;
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return little(ENTRY_BYTES)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    /** A text with its end mark, made even. */
    private static byte[] bytes(String text) {
        var marked = text + (text.length() % 2 == 0 ? "\0\0" : "\0");
        return marked.getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
