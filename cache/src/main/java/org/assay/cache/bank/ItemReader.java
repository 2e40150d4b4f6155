package org.assay.cache.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.cache.bank.ChallengeContent.Attachment;
import org.assay.cache.bank.ChallengeContent.Illustration;
import org.assay.cache.bank.Correction.Tutorial;
import org.assay.cache.bank.LoadedBank.ItemFile;
import org.assay.engine.bank.Item;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.KeyFaults;
import org.assay.engine.bank.SkillId;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.irt.ItemParameters;

/** Reads items: what the engine decides with, what learners see, what they are told afterwards. */
final class ItemReader {
    private static final int MAX_TIMER_SECONDS = 3_600;
    private static final int MAX_DISCRIMINATION = 5;
    private static final int MAX_DIFFICULTY = 9;
    private static final List<String> FIELDS_OF_ALL_TYPES =
            List.of(
                    "id",
                    "type",
                    "timerSeconds",
                    "focusable",
                    "doing",
                    "calibration",
                    "instruction",
                    "illustration",
                    "simulator",
                    "attachments",
                    "explanation",
                    "wrongAnswers");

    private final AssetReader assets;
    private final SimulatorReader simulators;
    private final Registry ids = new Registry("item");
    private final Map<ItemId, ItemFile> read = new LinkedHashMap<>();

    ItemReader(AssetReader assets) {
        this.assets = assets;
        this.simulators = new SimulatorReader(assets);
    }

    /** What learners see and are told of the items that were read. */
    Map<ItemId, ItemFile> read() {
        return read;
    }

    /** Reads an item; nothing when it is so faulty that no item can be made of it. */
    Optional<Item> read(
            Place place, SkillId skill, int level, Text hint, List<Tutorial> tutorials) {
        var id = new ItemId(place.at("id").id());
        ids.claim(id.value(), place.at("id"));
        var type = type(place.at("type"));
        place.allow(type.map(ItemReader::fieldsOf).orElseGet(place::fields));
        var instruction = place.at("instruction").markdown();
        var explanation = place.at("explanation").markdown();
        var attachments = place.at("attachments").list(this::readAttachment);
        var illustration = readIllustration(place.at("illustration"));
        var simulator = simulators.read(place.at("simulator"));
        var timerSeconds = place.at("timerSeconds").optionalInteger(1, MAX_TIMER_SECONDS);
        boolean focusable = place.at("focusable").flag(false);
        boolean doing = place.at("doing").flag(false);
        boolean keepOrder = place.at("keepOrder").flag(false);
        var placeholder = place.at("placeholder").optionalText();
        var calibration = readCalibration(place.at("calibration"));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        int faultsBefore = place.faultCount();
        var parts = PartsReader.read(place, type.get());
        var key = KeyReader.read(place, type.get(), parts);
        boolean gradable = place.faultCount() == faultsBefore && hasNoFault(key, place);
        var wrong = WrongAnswers.read(place.at("wrongAnswers"), type.get(), parts);
        if (!gradable) {
            return Optional.empty();
        }
        var right = RightAnswer.of(key, parts);
        right.check(key, place.at("answer"));
        wrong.check(key);
        var challenge =
                new ChallengeContent(
                        id,
                        type.get(),
                        instruction,
                        parts.choices(),
                        keepOrder,
                        parts.blanks(),
                        placeholder,
                        attachments,
                        illustration,
                        simulator);
        var correction = new Correction(right.value(), right.text(), explanation, hint, tutorials);
        read.put(id, new ItemFile(challenge, correction, doing));
        var parameters =
                calibration.orElseGet(() -> ProvisionalParameters.of(level, type.get(), doing));
        return Optional.of(new Item(id, skill, key, timerSeconds, focusable, parameters));
    }

    private static boolean hasNoFault(AnswerKey key, Place place) {
        var faults = KeyFaults.of(key);
        var told = place.at("answer").isPresent() ? place.at("answer") : place.at("blanks");
        faults.forEach(fault -> told.fault("cannot be graded: " + fault));
        return faults.isEmpty();
    }

    private static Optional<ItemType> type(Place place) {
        var code = place.string();
        var type = ItemType.of(code);
        if (type.isEmpty() && !code.isEmpty()) {
            place.fault("'%s' is no type of item; use %s".formatted(code, ItemType.codes()));
        }
        return type;
    }

    private static List<String> fieldsOf(ItemType type) {
        var fields = new ArrayList<>(FIELDS_OF_ALL_TYPES);
        fields.addAll(
                switch (type) {
                    case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                            List.of("choices", "keepOrder", "answer");
                    case ORDERING -> List.of("choices", "answer");
                    case SHORT_ANSWER, NUMBER -> List.of("placeholder", "answer");
                    case BLANKS -> List.of("blanks");
                    case INTERCHANGEABLE_BLANKS -> List.of("blanks", "answer");
                });
        return fields;
    }

    /** What was estimated from responses; without it, parameters are provisional. */
    private static Optional<ItemParameters> readCalibration(Place place) {
        if (!place.isPresent()) {
            return Optional.empty();
        }
        place.allow("discrimination", "difficulty");
        double discrimination = place.at("discrimination").number();
        double difficulty = place.at("difficulty").number();
        if (!(discrimination > 0 && discrimination <= MAX_DISCRIMINATION)) {
            place.at("discrimination").fault("must be above 0 and at most " + MAX_DISCRIMINATION);
            return Optional.empty();
        }
        if (!(Math.abs(difficulty) <= MAX_DIFFICULTY)) {
            place.at("difficulty").fault("must lie between ±" + MAX_DIFFICULTY + " logits");
            return Optional.empty();
        }
        return Optional.of(new ItemParameters(discrimination, difficulty, false));
    }

    private Attachment readAttachment(Place place) {
        place.allow("title", "files");
        var files = place.at("files").some(assets::read);
        return new Attachment(
                place.at("title").text(), files.stream().flatMap(Optional::stream).toList());
    }

    private Optional<Illustration> readIllustration(Place place) {
        if (!place.isPresent()) {
            return Optional.empty();
        }
        place.allow("path", "alt");
        var alternative = place.at("alt").text();
        return assets.readPicture(place.at("path"))
                .map(file -> new Illustration(file, alternative));
    }
}
