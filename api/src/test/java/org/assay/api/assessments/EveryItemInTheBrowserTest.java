package org.assay.api.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.api.browser.BankHost;
import org.assay.api.browser.Browser;
import org.assay.api.browser.Browsers;
import org.assay.api.http.PageRoutes;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.Language;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.Item;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.grading.Grader;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.Header;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.Purpose;
import org.assay.engine.session.Served;
import org.assay.engine.session.SessionDecider;
import org.assay.engine.session.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each item of the shipped bank can be answered right on the learner's page as that page shows it,
 * and breaks no rule of accessibility there: one item in French, the next in English.
 */
final class EveryItemInTheBrowserTest {
    private static final Path BANK =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");

    /** Empty, to show items in. */
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="fr">
            <title>Item</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/learn/style.css">
            <p id="status"></p>
            <main id="main"></main>
            </html>
            """;

    private static LoadedBank bank;
    private static String script;
    private static BankHost host;
    private static Browsers browsers;
    private static Map<CompetencyCode, Future<?>> shown;

    @BeforeAll
    static void open() throws IOException {
        bank = BankFiles.read(BANK);
        script = script();
        host = new BankHost(bank, EveryItemInTheBrowserTest::mount);
        browsers = Browsers.start();
        shown =
                bank.bank().competencies().stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), EveryItemInTheBrowserTest::submit));
    }

    private static void mount(Router router) {
        PageRoutes.mount(router);
        router.get("/item").handler(context -> BankHost.show(context, PAGE));
    }

    private static Future<?> submit(CompetencyCode competency) {
        return browsers.submit(browser -> assertAnswerable(browser, competency));
    }

    private static String script() throws IOException {
        try (var in =
                Objects.requireNonNull(
                        EveryItemInTheBrowserTest.class.getResourceAsStream("item.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        browsers.close();
        host.close();
    }

    static Stream<CompetencyCode> competencies() throws IOException {
        return BankFiles.read(BANK).bank().competencies().stream();
    }

    @ParameterizedTest
    @MethodSource("competencies")
    void anItemCanBeAnsweredRightAsItIsShown(CompetencyCode competency)
            throws InterruptedException {
        Browsers.await(Objects.requireNonNull(shown.get(competency)));
    }

    private static void assertAnswerable(Browser browser, CompetencyCode competency) {
        browser.open(host.url("/item"));
        var pool = bank.bank().pool(competency).orElseThrow();
        assertThat(IntStream.range(0, pool.itemCount()).boxed())
                .allSatisfy(ordinal -> assertAnswerable(browser, pool, competency, ordinal));
    }

    private static void assertAnswerable(
            Browser browser, SkillPool pool, CompetencyCode competency, int ordinal) {
        var item = pool.item(ordinal);
        var language = ordinal % 2 == 0 ? Language.FR : Language.EN;
        var right = bank.correction(item.id()).answer();

        var shown =
                show(
                        browser,
                        ChallengeViews.challenge(
                                bank, header(competency, language), served(pool, ordinal)),
                        ChallengeViews.value(right));

        assertThat(shown.getString("failure")).as("%s", item.id()).isNull();
        assertThat(shown.getJsonArray("violations"))
                .as("%s in %s", item.id(), language)
                .isEqualTo(new JsonArray());
        assertThat(shown.getJsonArray("broken")).as("%s", item.id()).isEqualTo(new JsonArray());
        assertThat(isRight(item, shown.getValue("value")))
                .as("%s answered %s", item.id(), shown.getValue("value"))
                .isTrue();
    }

    private static JsonObject show(Browser browser, JsonObject challenge, Object right) {
        return new JsonObject(
                (String)
                        browser.run(
                                script, challenge.encode(), new JsonArray().add(right).encode()));
    }

    /** Graded as the server grades what a page sends. */
    private static boolean isRight(Item item, Object value) {
        var sent =
                SubmissionReader.read(
                        1,
                        new JsonObject().put("challengeId", item.id().value()).put("value", value));
        return switch (sent.submission()) {
            case Submission.Answered(var answered) -> Grader.isRight(item.key(), answered);
            case Submission.Skipped _ -> false;
        };
    }

    private static Header header(CompetencyCode competency, Language language) {
        return new Header(
                new AssessmentId(new UUID(0, 1)),
                new LearnerId(new UUID(0, 2)),
                Purpose.PLACEMENT,
                competency,
                bank.bank().version(),
                SessionDecider.RULES,
                8,
                42,
                language.code(),
                0);
    }

    private static Served served(SkillPool pool, int ordinal) {
        int skill = pool.skillOfItem(ordinal);
        return new Served(
                pool.item(ordinal).id(),
                ordinal,
                pool.topicOf(skill),
                pool.levelOf(skill),
                pool.item(ordinal).timerSeconds(),
                0);
    }
}
