package org.assay.cache.bank.files;

import java.io.IOException;
import java.util.Map;

/** Drawn scenes with clues to compare with a caption. */
final class Files11Scenes {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 190;
    private static final int INK = 0x202830;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLUE = 0x1D4E89;
    private static final int AMBER = 0xFFC24A;
    private static final int RED = 0xC0392B;
    private static final int STONE = 0xD9D2C5;
    private static final int SEA = 0x5B9DB8;
    private static final int SKY = 0xCFE6F2;
    private static final int WOOD = 0x8A5A34;

    private Files11Scenes() {}

    static Map<String, byte[]> all() throws IOException {
        return Map.of("scene-a.png", station(), "scene-b.png", quay());
    }

    private static byte[] station() throws IOException {
        var canvas = new Canvas(WIDTH, HEIGHT, STONE);
        canvas.rectangle(0, 165, WIDTH, 25, 0x9A948A);
        canvas.rectangle(20, 12, 190, 34, BLUE);
        canvas.text("BELMARE", 34, 19, 3, WHITE);
        canvas.disc(256, 42, 32, INK);
        canvas.disc(256, 42, 29, WHITE);
        for (var mark : new int[][] {{0, -26}, {26, 0}, {0, 26}, {-26, 0}}) {
            canvas.disc(256 + mark[0], 42 + mark[1], 2, INK);
        }
        canvas.line(256, 42, 256, 20, 2, INK);
        canvas.line(256, 42, 249, 55, 4, INK);
        canvas.rectangle(20, 62, 170, 88, INK);
        canvas.text("6:52 ORLIN", 28, 70, 2, AMBER);
        canvas.text("7:04 VERNAC", 28, 90, 2, AMBER);
        canvas.text("X", 172, 90, 2, RED);
        canvas.text("7:10 SORGUE", 28, 110, 2, AMBER);
        canvas.text("7:28 CORVAL", 28, 130, 2, AMBER);
        canvas.rectangle(212, 92, 70, 52, WHITE);
        canvas.rectangle(212, 92, 70, 10, RED);
        canvas.text("8 JUL", 219, 114, 2, INK);
        return canvas.png();
    }

    private static byte[] quay() throws IOException {
        var canvas = new Canvas(WIDTH, HEIGHT, SKY);
        canvas.rectangle(0, 95, WIDTH, 60, SEA);
        canvas.rectangle(0, 150, WIDTH, 40, STONE);
        canvas.rectangle(14, 14, 100, 30, INK);
        canvas.text("09:40", 22, 19, 3, AMBER);
        canvas.rectangle(150, 14, 136, 30, BLUE);
        canvas.text("QUAI 12", 158, 19, 3, WHITE);
        canvas.rectangle(40, 108, 130, 26, WOOD);
        canvas.rectangle(60, 84, 40, 24, WHITE);
        canvas.line(130, 56, 130, 108, 3, INK);
        canvas.rectangle(132, 58, 30, 18, RED);
        canvas.text("41", 120, 114, 2, WHITE);
        canvas.disc(250, 140, 38, INK);
        canvas.disc(250, 140, 35, WHITE);
        canvas.text("N", 245, 107, 2, RED);
        canvas.text("S", 245, 159, 2, INK);
        canvas.text("E", 273, 133, 2, INK);
        canvas.text("W", 217, 133, 2, INK);
        canvas.line(250, 140, 250, 124, 3, RED);
        canvas.line(250, 140, 250, 156, 3, INK);
        return canvas.png();
    }
}
