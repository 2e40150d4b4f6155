package org.assay.cache.bank.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of competency 3.2 can be opened by the programs that learners have. */
final class Files32Test {

    @ParameterizedTest
    @CsvSource({
        "signal-a.wav, 1, 6.2",
        "signal-b.wav, 1, 6.0",
        "signal-c.wav, 2, 3.6",
        "signal-d.wav, 1, 6.8"
    })
    void soundsCanBePlayed(String name, int channels, double seconds)
            throws IOException, UnsupportedAudioFileException {
        var file = Files32.file(Files32Sounds.all(), name);
        try (var sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            var format = sound.getFormat();

            assertThat(format.getChannels()).isEqualTo(channels);
            assertThat(sound.getFrameLength() / format.getFrameRate()).isEqualTo((float) seconds);
        }
    }

    @Test
    void whatIsFaintIsAHundredTimesFainter() {
        var faint = Files32.file(Files32Sounds.all(), "signal-d.wav");
        var levels = Stream.iterate(Wav.HEADER_BYTES, i -> i < faint.length, i -> i + 1);

        assertThat(levels.map(i -> Math.abs((faint[i] & 0xFF) - Wav.MIDDLE)))
                .contains(1, 100)
                .allMatch(level -> level <= 100);
    }

    static Stream<Map.Entry<String, byte[]>> partsInXml() {
        var talks =
                Files32Talks.all().entrySet().stream()
                        .flatMap(
                                talk ->
                                        Reading.entries(talk.getValue()).entrySet().stream()
                                                .filter(
                                                        part ->
                                                                part.getKey()
                                                                        .matches(".*\\.(xml|rels)"))
                                                .map(
                                                        part ->
                                                                Map.entry(
                                                                        talk.getKey()
                                                                                + " "
                                                                                + part.getKey(),
                                                                        part.getValue())));
        return Stream.concat(Files32Drawings.all().entrySet().stream(), talks);
    }

    @ParameterizedTest
    @MethodSource("partsInXml")
    void drawingsAndSlideShowsAreWellFormed(Map.Entry<String, byte[]> part) {
        assertThatCode(() -> parser().parse(new ByteArrayInputStream(part.getValue())))
                .as(part.getKey())
                .doesNotThrowAnyException();
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder();
    }
}
