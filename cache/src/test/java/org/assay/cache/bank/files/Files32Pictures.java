package org.assay.cache.bank.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** Pictures whose dimensions and resolution matter, not what they show. */
final class Files32Pictures {
    private static final double METRES_PER_INCH = 0.0254;

    /** A PNG begins with its signature of 8 bytes and its header of 25. */
    private static final int HEADER_END = 33;

    private static final int SKY = 0xBFDDEE;
    private static final int SUN = 0xF4B942;
    private static final int TREE = 0x4E8A5B;
    private static final int TRUNK = 0x8A5A34;
    private static final int FIELD = 0x8DB36B;

    private Files32Pictures() {}

    /** Content by name. */
    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.put("tile-a1.png", picture(2000, 1500));
        files.put("tile-a2.png", picture(1500, 1000));
        files.put("tile-a3.png", picture(2100, 1200));
        files.put("tile-a4.png", picture(1950, 1300));
        files.put("tile-b1.png", picture(1920, 1200));
        files.put("tile-b2.png", picture(2048, 1152));
        files.put("tile-b3.png", picture(1600, 900));
        files.put("tile-b4.png", picture(2160, 1080));
        files.put("sheet-a.png", withResolution(picture(1350, 900), 150));
        files.put("sheet-b.png", withResolution(picture(1280, 1920), 120));
        return files;
    }

    /** A landscape of even dimensions. */
    private static byte[] picture(int width, int height) {
        int across = width / 2;
        int down = height / 2;
        var canvas = new Canvas(across, down, SKY);
        canvas.disc(across * 3 / 4, down / 4, down / 10, SUN);
        canvas.rectangle(across / 3 - 10, down * 3 / 5, 20, down / 3, TRUNK);
        canvas.disc(across / 3, down * 3 / 5, Math.min(across, down) / 4, TREE);
        canvas.rectangle(0, down * 4 / 5, across, down - down * 4 / 5, FIELD);
        try {
            return canvas.png();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the chunk pHYs (ISO/IEC 15948, 11.3.5.3) to a PNG. */
    private static byte[] withResolution(byte[] png, int pixelsPerInch) {
        int pixelsPerMetre = (int) Math.round(pixelsPerInch / METRES_PER_INCH);
        var density =
                ByteBuffer.allocate(9)
                        .putInt(pixelsPerMetre)
                        .putInt(pixelsPerMetre)
                        .put((byte) 1)
                        .array();
        var out = new ByteArrayOutputStream();
        out.write(png, 0, HEADER_END);
        out.writeBytes(Png.chunk("pHYs", density));
        out.write(png, HEADER_END, png.length - HEADER_END);
        return out.toByteArray();
    }
}
