package org.assay.cache.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.Result;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.Header;
import org.assay.engine.session.ItemSet;
import org.assay.engine.session.Knowledge;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.Next;
import org.assay.engine.session.Progress;
import org.assay.engine.session.Purpose;
import org.assay.engine.session.Reached;
import org.assay.engine.session.Served;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionState;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.Submission;

/** Sessions with any content that their types allow, more than an assessment ever holds. */
final class GeneratedSessions {
    private static final int FIRST_SURROGATE = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;

    private GeneratedSessions() {}

    /** A session of an assessment with so many events folded in, at least 1. */
    static LiveSession after(AssessmentId id, int events) {
        var header =
                new Header(
                        id,
                        new LearnerId(new UUID(3, 4)),
                        Purpose.PLACEMENT,
                        new CompetencyCode("1.1"),
                        new BankVersion("test"),
                        1,
                        6,
                        42,
                        "fr",
                        7);
        var served = new Served(new ItemId("i"), 0, 0, 1, OptionalInt.empty(), 7);
        return new LiveSession(
                new InProgress(
                        header,
                        served,
                        Knowledge.of(0L),
                        ItemSet.empty(),
                        new Progress(events - 1, 0, 9),
                        Optional.empty(),
                        false),
                ChainHash.GENESIS);
    }

    static Arbitrary<LiveSession> any() {
        var heads = Arbitraries.bytes().array(byte[].class).ofSize(ChainHash.SIZE_BYTES);
        return Combinators.combine(states(), heads.map(ChainHash::of)).as(LiveSession::new);
    }

    private static Arbitrary<SessionState> states() {
        return Arbitraries.oneOf(inProgress(), completed(), discarded());
    }

    private static Arbitrary<InProgress> inProgress() {
        return Combinators.combine(
                        headers(),
                        served(),
                        longs().map(Knowledge::of),
                        longs().map(ItemSet::ofWords),
                        progress(),
                        responses().optional(),
                        Arbitraries.of(true, false))
                .as(InProgress::new);
    }

    private static Arbitrary<Completed> completed() {
        return Combinators.combine(
                        headers(), longs().map(Knowledge::of), progress(), responses(), reached())
                .as(Completed::new);
    }

    private static Arbitrary<Discarded> discarded() {
        return Combinators.combine(headers(), progress(), Arbitraries.integers().greaterOrEqual(1))
                .as(Discarded::new);
    }

    private static Arbitrary<Header> headers() {
        var competencies = names().map(CompetencyCode::new);
        var banks = names().map(BankVersion::new);
        return Combinators.combine(
                        uuids(), uuids(), competencies, banks, levels(), longValues(), longValues())
                .as(
                        (id, learner, competency, bank, ceiling, seed, startedAtMs) ->
                                new Header(
                                        new AssessmentId(id),
                                        new LearnerId(learner),
                                        Purpose.PLACEMENT,
                                        competency,
                                        bank,
                                        1,
                                        ceiling,
                                        seed,
                                        "fr",
                                        startedAtMs));
    }

    private static Arbitrary<ResponseRecorded> responses() {
        var flags = Arbitraries.of(true, false);
        return Combinators.combine(
                        submissions(),
                        names().map(ItemId::new),
                        Arbitraries.of(Result.class),
                        progress(),
                        next(),
                        longValues(),
                        absentOr(levels()),
                        flags)
                .as(
                        (submission, item, result, progress, next, atMs, levelUp, flag) ->
                                new ResponseRecorded(
                                        atMs,
                                        progress.answered(),
                                        item,
                                        submission,
                                        flag,
                                        result,
                                        -atMs,
                                        levelUp,
                                        progress,
                                        !flag,
                                        next));
    }

    private static Arbitrary<Next> next() {
        return Arbitraries.oneOf(
                served().map(Next.Challenge::new), reached().map(Next.Finished::new));
    }

    private static Arbitrary<Submission> submissions() {
        Arbitrary<ResponseValue> values =
                Arbitraries.oneOf(
                        texts().map(ResponseValue.Text::new),
                        texts().list().ofMaxSize(20).map(ResponseValue.Ids::new),
                        Arbitraries.maps(texts(), texts())
                                .ofMaxSize(20)
                                .map(TreeMap::new)
                                .map(ResponseValue.Blanks::new));
        return Arbitraries.oneOf(
                values.map(Submission.Answered::new), Arbitraries.just(new Submission.Skipped()));
    }

    private static Arbitrary<Served> served() {
        var ordinals = Arbitraries.integers().greaterOrEqual(0);
        var timers = absentOr(Arbitraries.integers().greaterOrEqual(1));
        return Combinators.combine(
                        names().map(ItemId::new),
                        ordinals,
                        ordinals,
                        levels(),
                        timers,
                        longValues())
                .as(Served::new);
    }

    private static Arbitrary<OptionalInt> absentOr(Arbitrary<Integer> values) {
        return values.optional()
                .map(value -> value.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    private static Arbitrary<Progress> progress() {
        var counts = Arbitraries.integers().greaterOrEqual(0);
        return Combinators.combine(counts, counts, counts).as(Progress::new);
    }

    private static Arbitrary<Reached> reached() {
        return Combinators.combine(Arbitraries.integers(), levels(), Arbitraries.integers())
                .as(Reached::new);
    }

    private static Arbitrary<Integer> levels() {
        return Arbitraries.integers().between(1, 8);
    }

    private static Arbitrary<Long> longValues() {
        return Arbitraries.longs();
    }

    private static Arbitrary<long[]> longs() {
        return Arbitraries.longs().array(long[].class).ofMaxSize(40);
    }

    private static Arbitrary<UUID> uuids() {
        return Combinators.combine(longValues(), longValues()).as(UUID::new);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings().alpha().numeric().withChars('.', '-').ofMaxLength(60);
    }

    /** Any text that is valid Unicode: other text is refused before it gets here. */
    private static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < FIRST_SURROGATE || c >= AFTER_SURROGATES)
                .list()
                .ofMaxSize(30)
                .map(GeneratedSessions::textOf);
    }

    private static String textOf(List<Integer> codePoints) {
        return codePoints.stream().map(Character::toString).collect(Collectors.joining());
    }
}
