package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.text;
import static org.assay.cache.bank.files.Files42.file;

import java.util.Map;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from what photos and documents hide. */
final class Files42PictureAnswers {
    private static final double HOME_LATITUDE = 44 + 21 / 60.0 + 8 / 3600.0;
    private static final double HOME_LONGITUDE = 2 + 34 / 60.0 + 30 / 3600.0;
    private static final double METRES_IN_DEGREE = 111_200;

    private Files42PictureAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "picture-privacy-3a",
                text(
                        Reading.entries(file("album-a.zip")).entrySet().stream()
                                .filter(
                                        photo ->
                                                new Files12ExifReading(photo.getValue()).isPlaced())
                                .map(Map.Entry::getKey)
                                .collect(Reading.only())));
        answers.put(
                "picture-privacy-3b",
                text(
                        Reading.entries(file("album-b.zip")).entrySet().stream()
                                .filter(photo -> metresFromHome(photo.getValue()) < 100)
                                .map(Map.Entry::getKey)
                                .collect(Reading.only())));
        var story = author("stories-docx.zip", "docProps/core.xml", "<cp:lastModifiedBy>(.*?)<");
        if (!story.equals(author("stories-odt.zip", "meta.xml", "<dc:creator>(.*?)<"))) {
            throw new IllegalStateException("the formats differ");
        }
        answers.put("picture-privacy-4a", story);
        var report = Reading.text(file("report.html"));
        answers.put(
                "picture-privacy-4b",
                blanks(
                        "name", Reading.found("témoin, M\\. <b>\\w+ (\\p{L}+)</b>", report),
                        "digits",
                                Reading.found(
                                        "camion .*?<b>..-.(\\d\\d)-..</b>, conduit", report)));
        return answers;
    }

    private static double metresFromHome(byte[] photo) {
        var exif = new Files12ExifReading(photo);
        double north = exif.degrees(Files12ExifReading.LATITUDE) - HOME_LATITUDE;
        double east =
                (exif.degrees(Files12ExifReading.LONGITUDE) - HOME_LONGITUDE)
                        * Math.cos(Math.toRadians(HOME_LATITUDE));
        return Math.hypot(north, east) * METRES_IN_DEGREE;
    }

    private static ResponseValue author(String archive, String part, String pattern) {
        var names = new TreeMap<String, String>();
        Reading.entries(file(archive))
                .forEach(
                        (name, document) -> {
                            var who =
                                    Reading.found(
                                            pattern, Reading.text(Reading.entry(document, part)));
                            if (!who.contains("concours")) {
                                names.put(name, who);
                            }
                        });
        var found = names.entrySet().stream().collect(Reading.only());
        return blanks(
                "story", Reading.found("(\\d)", found.getKey()),
                "name", Reading.found("^\\w+ (\\w+)$", found.getValue()));
    }
}
