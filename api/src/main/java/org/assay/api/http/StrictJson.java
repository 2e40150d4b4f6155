package org.assay.api.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Refuses what a lenient reader would let pass: duplicate names, trailing bytes, depth, ill-formed
 * text.
 */
final class StrictJson {
    /** Nesting of arrays and objects at most. */
    private static final int MAX_DEPTH = 16;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                    .build();

    private StrictJson() {}

    /**
     * Reads a body to its end.
     *
     * @throws ProblemException when it is not one JSON object in well-formed UTF-8
     */
    static void check(Buffer body) {
        try (var parser = FACTORY.createParser(decode(body))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed("the body must be a JSON object");
            }
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                    checkText(parser.getText());
                }
                if (token == JsonToken.END_OBJECT && parser.getParsingContext().inRoot()) {
                    break;
                }
            }
            if (parser.nextToken() != null) {
                throw malformed("bytes follow the JSON object");
            }
        } catch (IOException e) {
            throw malformed("the body is not well-formed JSON in UTF-8");
        }
    }

    private static String decode(Buffer body) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body.getBytes()))
                .toString();
    }

    private static void checkText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                throw malformed("a text holds U+0000 or a lone surrogate");
            }
            i += pair ? 1 : 0;
        }
    }

    private static ProblemException malformed(String detail) {
        return ProblemException.of(ProblemType.MALFORMED_REQUEST, detail);
    }
}
