package org.assay.api.assessments;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.TreeMap;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.session.SessionCommand.SubmitResponse;
import org.assay.engine.session.Submission;

/** From a response's JSON to the command; texts become NFC here, once. */
final class SubmissionReader {

    private SubmissionReader() {}

    static SubmitResponse read(int sequence, JsonObject body) {
        boolean skipped = body.getBoolean("skipped", false);
        if (skipped == body.containsKey("value")) {
            throw ProblemException.of(
                    ProblemType.INVALID_REQUEST, "a response has either a value or skipped: true");
        }
        return new SubmitResponse(
                sequence,
                new ItemId(body.getString("challengeId")),
                skipped
                        ? new Submission.Skipped()
                        : new Submission.Answered(value(body.getValue("value"))),
                body.getBoolean("focusLost", false));
    }

    private static ResponseValue value(Object value) {
        return switch (value) {
            case String text -> new ResponseValue.Text(nfc(text));
            case JsonArray ids -> {
                var texts = new ArrayList<String>();
                ids.forEach(id -> texts.add(nfc((String) id)));
                yield new ResponseValue.Ids(texts);
            }
            case JsonObject blanks -> {
                var texts = new TreeMap<String, String>();
                blanks.forEach(
                        blank -> texts.put(nfc(blank.getKey()), nfc((String) blank.getValue())));
                yield new ResponseValue.Blanks(texts);
            }
            default -> throw new ProblemException(ProblemType.RESPONSE_MALFORMED);
        };
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
