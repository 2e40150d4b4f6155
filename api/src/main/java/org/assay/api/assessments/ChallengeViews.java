package org.assay.api.assessments;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.assay.cache.bank.Asset;
import org.assay.cache.bank.ChallengeContent;
import org.assay.cache.bank.ChallengeContent.Attachment;
import org.assay.cache.bank.ChallengeContent.Blank;
import org.assay.cache.bank.ChallengeContent.Choice;
import org.assay.cache.bank.ChallengeContent.Simulator;
import org.assay.cache.bank.Correction;
import org.assay.cache.bank.Language;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.random.Draw;
import org.assay.engine.session.Header;
import org.assay.engine.session.Served;

/**
 * Challenges and corrections as JSON: a function of the bank's version, the assessment's seed and
 * its language.
 */
final class ChallengeViews {

    private ChallengeViews() {}

    static JsonObject challenge(LoadedBank bank, Header header, Served served) {
        var content = bank.challenge(served.item());
        var language = Language.of(header.language());
        var json =
                new JsonObject()
                        .put("id", content.id().value())
                        .put("type", content.type().code())
                        .put("instruction", content.instruction().in(language));
        if (!content.choices().isEmpty()) {
            json.put("choices", choices(ordered(content, header, served), language));
        }
        if (!content.blanks().isEmpty()) {
            var blanks = new JsonArray();
            content.blanks().forEach(blank -> blanks.add(blank(blank, language)));
            json.put("blanks", blanks);
        }
        content.placeholder().ifPresent(text -> json.put("placeholder", text.in(language)));
        if (!content.attachments().isEmpty()) {
            var attachments = new JsonArray();
            content.attachments().forEach(a -> attachments.add(attachment(a, language)));
            json.put("attachments", attachments);
        }
        content.illustration()
                .ifPresent(
                        picture ->
                                json.put(
                                        "illustration",
                                        new JsonObject()
                                                .put("url", picture.file().path())
                                                .put(
                                                        "alternative",
                                                        picture.alternative().in(language))));
        content.simulator()
                .ifPresent(simulator -> json.put("simulator", simulator(simulator, language)));
        served.timerSeconds().ifPresent(seconds -> json.put("timerSeconds", seconds));
        return json;
    }

    /**
     * Choices in an order drawn from the assessment's seed: the same whenever the challenge is
     * shown again.
     */
    private static List<Choice> ordered(ChallengeContent content, Header header, Served served) {
        if (content.keepOrder()) {
            return content.choices();
        }
        var shuffled = new ArrayList<Choice>();
        for (int i :
                Draw.permutation(
                        header.seed(),
                        Draw.Purpose.CHOICE_ORDER,
                        served.ordinal(),
                        content.choices().size())) {
            shuffled.add(content.choices().get(i));
        }
        return shuffled;
    }

    private static JsonArray choices(List<Choice> choices, Language language) {
        var json = new JsonArray();
        choices.forEach(
                choice ->
                        json.add(
                                new JsonObject()
                                        .put("id", choice.id())
                                        .put("text", choice.text().in(language))));
        return json;
    }

    private static JsonObject blank(Blank blank, Language language) {
        var json = new JsonObject().put("id", blank.id()).put("label", blank.label().in(language));
        if (!blank.options().isEmpty()) {
            json.put("options", choices(blank.options(), language));
        }
        return json;
    }

    private static JsonObject attachment(Attachment attachment, Language language) {
        var files = new JsonArray();
        attachment.files().forEach(file -> files.add(file(file)));
        return new JsonObject().put("title", attachment.title().in(language)).put("files", files);
    }

    /** The data are the bank's own, shared by all replies: they refuse to be changed. */
    private static JsonObject simulator(Simulator simulator, Language language) {
        return new JsonObject()
                .put("url", simulator.page().path())
                .put("title", simulator.title().in(language))
                .put("data", new JsonObject(simulator.data(language)));
    }

    private static JsonObject file(Asset asset) {
        return new JsonObject()
                .put("name", asset.fileName())
                .put("url", asset.path())
                .put("mediaType", asset.mediaType())
                .put("sizeBytes", asset.sizeBytes());
    }

    static JsonObject correction(Correction correction, Language language) {
        var tutorials = new JsonArray();
        correction
                .tutorials()
                .forEach(
                        tutorial ->
                                tutorials.add(
                                        new JsonObject()
                                                .put("id", tutorial.id())
                                                .put("title", tutorial.title().in(language))
                                                .put("format", tutorial.format())
                                                .put("minutes", tutorial.minutes())
                                                .put("body", tutorial.body().in(language))));
        return new JsonObject()
                .put("answer", value(correction.answer()))
                .put("explanation", correction.explanation().in(language))
                .put("hint", correction.hint().in(language))
                .put("tutorials", tutorials);
    }

    static Object value(ResponseValue value) {
        return switch (value) {
            case ResponseValue.Text(var text) -> text;
            case ResponseValue.Ids(var ids) -> new JsonArray(new ArrayList<>(ids));
            case ResponseValue.Blanks(var textByBlank) -> {
                var json = new JsonObject();
                textByBlank.forEach(json::put);
                yield json;
            }
        };
    }
}
