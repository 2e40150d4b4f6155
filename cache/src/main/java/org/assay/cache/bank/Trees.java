package org.assay.cache.bank;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files parsed to trees. YAML's aliases are refused: the tree would hold their names as texts. */
final class Trees {
    private static final ObjectMapper YAML =
            YAMLMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Trees() {}

    /** The tree of a file; a missing node when it could not be parsed, which is told as a fault. */
    static JsonNode parse(String name, byte[] content, List<String> faults) {
        try {
            var tree = name.endsWith(".json") ? JSON.readTree(content) : yaml(content);
            if (tree.isMissingNode()) {
                faults.add(name + ": is empty: fill it in or remove it");
            }
            return tree;
        } catch (JsonProcessingException e) {
            faults.add(
                    name + ": cannot be read" + place(e) + ": " + problem(e.getOriginalMessage()));
        } catch (IOException e) {
            faults.add(name + ": cannot be read: " + e);
        }
        return MissingNode.getInstance();
    }

    private static JsonNode yaml(byte[] content) throws IOException {
        try (var parser =
                new WithoutAliases((YAMLParser) YAML.getFactory().createParser(content))) {
            JsonNode tree = YAML.readTree(parser);
            if (tree == null) {
                return MissingNode.getInstance();
            }
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "has a second document: remove the '---'");
            }
            return tree;
        }
    }

    private static String place(JsonProcessingException e) {
        var location = e.getLocation();
        return location == null ? "" : " at line " + location.getLineNr();
    }

    /** Without the snippets of the file, which are indented. */
    private static String problem(@Nullable String message) {
        return message == null
                ? ""
                : message.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith(" "))
                        .collect(Collectors.joining(", "));
    }

    private static final class WithoutAliases extends JsonParserDelegate {
        private final YAMLParser parser;

        WithoutAliases(YAMLParser parser) {
            super(parser);
            this.parser = parser;
        }

        @Override
        public @Nullable JsonToken nextToken() throws IOException {
            var token = parser.nextToken();
            if (token != null && parser.isCurrentAlias()) {
                throw new JsonParseException(
                        this,
                        "has an alias (*): put the text in quotes, or write out what it stands for");
            }
            return token;
        }
    }
}
