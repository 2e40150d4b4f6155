package org.assay.api.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.TopicId;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.Result;
import org.assay.engine.session.Header;
import org.assay.engine.session.Next;
import org.assay.engine.session.Progress;
import org.assay.engine.session.Purpose;
import org.assay.engine.session.Reached;
import org.assay.engine.session.Served;
import org.assay.engine.session.SessionCommand.KnownTopic;
import org.assay.engine.session.SessionEvent;
import org.assay.engine.session.SessionEvent.AssessmentDiscarded;
import org.assay.engine.session.SessionEvent.AssessmentStarted;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.StartMode;
import org.assay.engine.session.Submission;

/**
 * Events as compact JSON with a fixed order of fields: equal events have equal texts. What columns
 * hold is not repeated.
 */
final class EventCodec {
    static final String STARTED = "STARTED";
    static final String RESPONDED = "RESPONDED";
    static final String DISCARDED = "DISCARDED";

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper();

    /** An event's columns. */
    record Encoded(String kind, Optional<String> item, String payload) {}

    private EventCodec() {}

    static Encoded encode(SessionEvent event) {
        return switch (event) {
            case AssessmentStarted started ->
                    new Encoded(STARTED, Optional.empty(), write(json -> write(json, started)));
            case ResponseRecorded response ->
                    new Encoded(
                            RESPONDED,
                            Optional.of(response.item().value()),
                            write(json -> write(json, response)));
            case AssessmentDiscarded _ -> new Encoded(DISCARDED, Optional.empty(), "{}");
        };
    }

    static SessionEvent decode(JournalEntry entry) {
        try {
            var json = MAPPER.readTree(entry.payload());
            return switch (entry.kind()) {
                case STARTED -> readStarted(entry, json);
                case RESPONDED -> readResponse(entry, json);
                case DISCARDED -> new AssessmentDiscarded(entry.eventNo(), entry.atMs());
                default ->
                        throw new JournalCorruptException(
                                "event "
                                        + entry.eventNo()
                                        + " of "
                                        + entry.assessment()
                                        + " has the unknown kind "
                                        + entry.kind());
            };
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new JournalCorruptException(
                    "event " + entry.eventNo() + " of " + entry.assessment() + " cannot be read",
                    e);
        }
    }

    private interface Body {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private static String write(Body body) {
        var text = new StringWriter(256);
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            body.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, AssessmentStarted started) throws IOException {
        var header = started.header();
        json.writeNumberField("rules", header.rules());
        json.writeStringField("purpose", header.purpose().name());
        json.writeStringField("competency", header.competency().value());
        json.writeStringField("bank", header.bank().value());
        json.writeNumberField("ceiling", header.levelCeiling());
        json.writeNumberField("seed", header.seed());
        json.writeStringField("language", header.language());
        json.writeStringField("mode", started.mode().name());
        json.writeObjectFieldStart("topics");
        for (var known : started.topics()) {
            json.writeNumberField(known.topic().value(), known.knowledge());
        }
        json.writeEndObject();
        json.writeNumberField("targetSkills", started.targetSkills());
        json.writeNumberField("assessedSkills", started.assessedSkills());
        write(json, "first", started.first());
    }

    private static void write(JsonGenerator json, ResponseRecorded response) throws IOException {
        switch (response.submission()) {
            case Submission.Skipped _ -> json.writeBooleanField("skipped", true);
            case Submission.Answered(var value) -> write(json, value);
        }
        if (response.focusLost()) {
            json.writeBooleanField("focusLost", true);
        }
        json.writeStringField("result", response.result().name());
        json.writeNumberField("elapsedMs", response.elapsedMs());
        if (response.levelUp().isPresent()) {
            json.writeNumberField("levelUp", response.levelUp().getAsInt());
        }
        json.writeNumberField("assessedSkills", response.progress().assessedSkills());
        json.writeNumberField("targetSkills", response.progress().targetSkills());
        json.writeBooleanField("checkpoint", response.checkpoint());
        switch (response.next()) {
            case Next.Challenge(var served) -> write(json, "next", served);
            case Next.Finished(var reached) -> {
                json.writeObjectFieldStart("reached");
                json.writeNumberField("points", reached.points());
                json.writeNumberField("level", reached.level());
                json.writeNumberField("pointsToNextLevel", reached.pointsToNextLevel());
                json.writeEndObject();
            }
        }
    }

    private static void write(JsonGenerator json, ResponseValue value) throws IOException {
        switch (value) {
            case ResponseValue.Text(var text) -> json.writeStringField("value", text);
            case ResponseValue.Ids(var ids) -> {
                json.writeArrayFieldStart("value");
                for (var id : ids) {
                    json.writeString(id);
                }
                json.writeEndArray();
            }
            case ResponseValue.Blanks(var textByBlank) -> {
                json.writeObjectFieldStart("value");
                for (var blank : textByBlank.entrySet()) {
                    json.writeStringField(blank.getKey(), blank.getValue());
                }
                json.writeEndObject();
            }
        }
    }

    private static void write(JsonGenerator json, String name, Served served) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("item", served.item().value());
        json.writeNumberField("ordinal", served.ordinal());
        json.writeNumberField("topic", served.topic());
        json.writeNumberField("level", served.level());
        if (served.timerSeconds().isPresent()) {
            json.writeNumberField("timerSeconds", served.timerSeconds().getAsInt());
        }
        json.writeEndObject();
    }

    private static AssessmentStarted readStarted(JournalEntry entry, JsonNode json) {
        var header =
                new Header(
                        entry.assessment(),
                        entry.learner(),
                        Purpose.valueOf(json.required("purpose").asText()),
                        new CompetencyCode(json.required("competency").asText()),
                        new BankVersion(json.required("bank").asText()),
                        json.required("rules").asInt(),
                        json.required("ceiling").asInt(),
                        json.required("seed").asLong(),
                        json.required("language").asText(),
                        entry.atMs());
        var topics = new ArrayList<KnownTopic>();
        json.required("topics")
                .properties()
                .forEach(
                        known ->
                                topics.add(
                                        new KnownTopic(
                                                new TopicId(known.getKey()),
                                                known.getValue().asLong())));
        return new AssessmentStarted(
                header,
                StartMode.valueOf(json.required("mode").asText()),
                topics,
                json.required("targetSkills").asInt(),
                json.required("assessedSkills").asInt(),
                readServed(json.required("first"), entry.atMs()));
    }

    private static ResponseRecorded readResponse(JournalEntry entry, JsonNode json) {
        return new ResponseRecorded(
                entry.atMs(),
                entry.eventNo(),
                new ItemId(entry.item().orElseThrow(() -> new IllegalArgumentException("no item"))),
                readSubmission(json),
                json.path("focusLost").asBoolean(),
                Result.valueOf(json.required("result").asText()),
                json.required("elapsedMs").asLong(),
                readInt(json, "levelUp"),
                new Progress(
                        entry.eventNo(),
                        json.required("assessedSkills").asInt(),
                        json.required("targetSkills").asInt()),
                json.required("checkpoint").asBoolean(),
                json.has("next")
                        ? new Next.Challenge(readServed(json.get("next"), entry.atMs()))
                        : new Next.Finished(readReached(json.required("reached"))));
    }

    private static Submission readSubmission(JsonNode json) {
        return json.path("skipped").asBoolean()
                ? new Submission.Skipped()
                : new Submission.Answered(readValue(json.required("value")));
    }

    private static ResponseValue readValue(JsonNode value) {
        if (value.isTextual()) {
            return new ResponseValue.Text(value.asText());
        }
        if (value.isArray()) {
            List<String> ids = new ArrayList<>();
            value.forEach(id -> ids.add(id.asText()));
            return new ResponseValue.Ids(ids);
        }
        var textByBlank = new TreeMap<String, String>();
        value.properties()
                .forEach(blank -> textByBlank.put(blank.getKey(), blank.getValue().asText()));
        return new ResponseValue.Blanks(textByBlank);
    }

    private static Served readServed(JsonNode json, long atMs) {
        return new Served(
                new ItemId(json.required("item").asText()),
                json.required("ordinal").asInt(),
                json.required("topic").asInt(),
                json.required("level").asInt(),
                readInt(json, "timerSeconds"),
                atMs);
    }

    private static Reached readReached(JsonNode json) {
        return new Reached(
                json.required("points").asInt(),
                json.required("level").asInt(),
                json.required("pointsToNextLevel").asInt());
    }

    private static OptionalInt readInt(JsonNode json, String name) {
        return json.has(name) ? OptionalInt.of(json.get(name).asInt()) : OptionalInt.empty();
    }
}
