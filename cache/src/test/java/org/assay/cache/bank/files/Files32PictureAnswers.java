package org.assay.cache.bank.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on pictures, read from their dimensions and resolution. */
final class Files32PictureAnswers {
    private static final double CM_PER_INCH = 2.54;
    private static final double INCHES_PER_METRE = 39.3701;
    private static final int PRINT_PIXELS_PER_INCH = 300;

    /** In pixels. */
    private record Size(int width, int height) {
        /** At least as large as another size, and of the same proportions. */
        boolean replaces(Size least) {
            return width >= least.width
                    && height >= least.height
                    && width * least.height == height * least.width;
        }
    }

    private Files32PictureAnswers() {}

    static Map<String, ResponseValue> all() {
        var pictures = Files32Pictures.all();
        return Map.of(
                "pixel-images-3a", fitting(pictures, "tile-a", new Size(1800, 1200)),
                "pixel-images-3b", fitting(pictures, "tile-b", new Size(1920, 1080)),
                "pixel-images-5a",
                        centimetres(
                                size(pictures, "sheet-a.png").width(),
                                resolution(pictures, "sheet-a.png")),
                "pixel-images-5b",
                        centimetres(size(pictures, "sheet-b.png").height(), PRINT_PIXELS_PER_INCH));
    }

    private static ResponseValue fitting(Map<String, byte[]> pictures, String name, Size least) {
        int picture =
                IntStream.rangeClosed(1, 4)
                        .filter(number -> size(pictures, name + number + ".png").replaces(least))
                        .boxed()
                        .collect(Reading.only());
        return Files13Answers.text("p" + picture);
    }

    private static ResponseValue centimetres(int pixels, int pixelsPerInch) {
        return Files13Answers.number(Math.round(10 * CM_PER_INCH * pixels / pixelsPerInch) / 10.0);
    }

    private static Size size(Map<String, byte[]> pictures, String name) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(Files32.file(pictures, name)));
            return new Size(picture.getWidth(), picture.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In pixels per inch. */
    private static int resolution(Map<String, byte[]> pictures, String name) {
        var png = Files32.file(pictures, name);
        int chunk = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        return (int) Math.round(ByteBuffer.wrap(png).getInt(chunk + 4) / INCHES_PER_METRE);
    }
}
