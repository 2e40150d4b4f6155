package org.assay.cache.bank.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of large pixels with its own letters, so that it looks the same on every machine. */
final class Canvas {
    private static final int SCALE = 2;
    private static final int LETTER_HEIGHT = 7;
    private static final int LETTER_WIDTH = 5;

    /** Letters of 7 rows of 5 pixels; each row is a number of base 32. */
    private static final Map<Character, String> LETTERS =
            Map.ofEntries(
                    Map.entry('0', "EHJLPHE"),
                    Map.entry('1', "4C4444E"),
                    Map.entry('2', "EH1248V"),
                    Map.entry('3', "V2421HE"),
                    Map.entry('4', "26AIV22"),
                    Map.entry('5', "VGU11HE"),
                    Map.entry('6', "68GUHHE"),
                    Map.entry('7', "V124888"),
                    Map.entry('8', "EHHEHHE"),
                    Map.entry('9', "EHHF12C"),
                    Map.entry(':', "0CC0CC0"),
                    Map.entry(' ', "0000000"),
                    Map.entry('A', "EHHVHHH"),
                    Map.entry('B', "UHHUHHU"),
                    Map.entry('C', "EHGGGHE"),
                    Map.entry('E', "VGGUGGV"),
                    Map.entry('G', "EHGNHHF"),
                    Map.entry('I', "E44444E"),
                    Map.entry('J', "72222IC"),
                    Map.entry('L', "GGGGGGV"),
                    Map.entry('M', "HRLLHHH"),
                    Map.entry('N', "HHPLJHH"),
                    Map.entry('O', "EHHHHHE"),
                    Map.entry('Q', "EHHHLID"),
                    Map.entry('R', "UHHUKIH"),
                    Map.entry('S', "FGGE11U"),
                    Map.entry('U', "HHHHHHE"),
                    Map.entry('V', "HHHHHA4"),
                    Map.entry('W', "HHHLLLA"),
                    Map.entry('X', "HHA4AHH"));

    private final BufferedImage image;

    Canvas(int width, int height, int background) {
        image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        rectangle(0, 0, width, height, background);
    }

    void rectangle(int left, int top, int width, int height, int colour) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                dot(x, y, colour);
            }
        }
    }

    void disc(int centreX, int centreY, int radius, int colour) {
        for (int y = -radius; y <= radius; y++) {
            for (int x = -radius; x <= radius; x++) {
                if (x * x + y * y <= radius * radius) {
                    dot(centreX + x, centreY + y, colour);
                }
            }
        }
    }

    /** A line of the given thickness. */
    void line(int fromX, int fromY, int toX, int toY, int thickness, int colour) {
        int steps = Math.max(1, Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)));
        for (int step = 0; step <= steps; step++) {
            int x = fromX + (toX - fromX) * step / steps;
            int y = fromY + (toY - fromY) * step / steps;
            rectangle(x - thickness / 2, y - thickness / 2, thickness, thickness, colour);
        }
    }

    /** A text whose letters are {@code size} times as large as the smallest. */
    void text(String text, int left, int top, int size, int colour) {
        for (int i = 0; i < text.length(); i++) {
            letter(text.charAt(i), left + i * (LETTER_WIDTH + 1) * size, top, size, colour);
        }
    }

    private void letter(char letter, int left, int top, int size, int colour) {
        var rows = LETTERS.get(letter);
        if (rows == null) {
            throw new IllegalArgumentException("no letter " + letter);
        }
        for (int row = 0; row < LETTER_HEIGHT; row++) {
            int pixels = Character.digit(rows.charAt(row), 32);
            for (int column = 0; column < LETTER_WIDTH; column++) {
                if ((pixels >> (LETTER_WIDTH - 1 - column) & 1) == 1) {
                    rectangle(left + column * size, top + row * size, size, size, colour);
                }
            }
        }
    }

    private void dot(int x, int y, int colour) {
        for (int dy = 0; dy < SCALE; dy++) {
            for (int dx = 0; dx < SCALE; dx++) {
                image.setRGB(x * SCALE + dx, y * SCALE + dy, colour);
            }
        }
    }

    byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
