package org.assay.api.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON and refuses what a lenient reader would let pass: duplicate names, trailing bytes,
 * depth, ill-formed text.
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
    static JsonObject read(Buffer body) {
        try (var parser = FACTORY.createParser(decode(body))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed("the body must be a JSON object");
            }
            var object = object(parser);
            if (parser.nextToken() != null) {
                throw malformed("bytes follow the JSON object");
            }
            return object;
        } catch (IOException e) {
            throw malformed("the body is not well-formed JSON in UTF-8");
        }
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        var object = new JsonObject();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            checkText(name);
            if (parser.nextToken() == JsonToken.VALUE_NULL) {
                object.putNull(name);
            } else {
                object.put(name, value(parser));
            }
        }
        return object;
    }

    private static JsonArray array(JsonParser parser) throws IOException {
        var array = new JsonArray();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                array.addNull();
            } else {
                array.add(value(parser));
            }
        }
        return array;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> checkText(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case JsonToken other -> throw malformed("no value begins with " + other);
        };
    }

    private static String decode(Buffer body) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body.getBytes()))
                .toString();
    }

    private static String checkText(String text) {
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
        return text;
    }

    private static ProblemException malformed(String detail) {
        return ProblemException.of(ProblemType.MALFORMED_REQUEST, detail);
    }
}
