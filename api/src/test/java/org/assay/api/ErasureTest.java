package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.vertx.core.json.JsonObject;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.api.accounts.TokenPair;
import org.assay.api.banks.BankStore;
import org.assay.api.banks.BankVersions;
import org.assay.api.http.ProblemType;
import org.assay.api.journal.JournalScan;
import org.assay.api.profiles.ProfileRebuild;
import org.assay.engine.session.AssessmentId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** After an erasure nothing tells who it was, and the arithmetic still holds. */
class ErasureTest {
    private static final RunningServer RUNNING = RunningServer.get();

    /** Tables in which rows of an erased learner stay, each with the reason. */
    private static final Map<String, String> STAYS =
            Map.of(
                    "accounts.audit", "what the staff did, by ids",
                    "accounts.learner", "the id, which names nobody any more",
                    "accounts.access_token", "revoked, so that no node believes it; a hash",
                    "accounts.refresh_token", "revoked; a hash, so that its reuse is noticed",
                    "accounts.sign_in", "when it was opened and ended; goes when its tokens do",
                    "journal.event", "the arithmetic: what was answered, by an id",
                    "journal.current_assessment", "an index into the journal",
                    "journal.learner_assessment", "an index into the journal",
                    "journal.outbox", "empties itself",
                    "profiles.competency",
                            "follows from the journal, would be written again from it");

    /** Tables whose rows are of no learner, each with the reason. */
    private static final Map<String, String> OF_NOBODY =
            Map.of(
                    "admission.signing_key", "signs tickets of the waiting room",
                    "bank.version", "the item bank",
                    "bank.indexed_version", "the item bank",
                    "bank.asset", "files of the item bank",
                    "learning.organization", "who profiles may be shared with");

    private final KnownPerson person = KnownPerson.plant();

    private ApiClient.Reply erase(JsonObject body) {
        return person.client().call("eraseMe", "DELETE", "/api/v1/me", body.encode());
    }

    private void eraseRightly() {
        var reply = erase(new JsonObject().put("password", TestPeople.PASSWORD));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    @Test
    void noRowOfThePersonIsLeftButThoseThatMayStay() {
        eraseRightly();
        var left = new TreeMap<String, Long>();
        PersonalColumns.personalTables().stream()
                .filter(table -> !STAYS.containsKey(table.name()))
                .forEach(table -> left.put(table.name(), table.rowsOf(person.learner())));
        assertThat(left).isNotEmpty();
        assertThat(left.values()).as(left.toString()).containsOnly(0L);
    }

    @Test
    void everyTableSaysOfWhomItsRowsAreOrThereIsAReasonWhyNot() {
        assertThat(PersonalColumns.tables())
                .filteredOn(table -> table.owners().isEmpty())
                .extracting(PersonalColumns.Table::name)
                .containsExactlyInAnyOrderElementsOf(OF_NOBODY.keySet());
    }

    @Test
    void everyTableThatMayKeepRowsIsThere() {
        assertThat(PersonalColumns.personalTables())
                .extracting(PersonalColumns.Table::name)
                .containsAll(STAYS.keySet());
    }

    @Test
    void nothingThatThePersonToldIsLeftInAnyTableOrInRedis() {
        assertThat(tablesWith(person.marker())).contains("accounts.account", "accounts.proof");
        eraseRightly();
        assertThat(tablesWith(person.marker())).isEmpty();
        assertThat(redisTexts()).noneMatch(text -> text.contains(person.marker()));
    }

    private static List<String> tablesWith(String marker) {
        return PersonalColumns.tables().stream()
                .filter(table -> table.holds(marker))
                .map(PersonalColumns.Table::name)
                .toList();
    }

    /**
     * All ways by which a person tells something, over HTTP: not what a test puts into tables, but
     * what the server itself writes anywhere.
     */
    @Test
    void nothingIsLeftOfWhoeverWentTheWholeWayNorInTheLog() {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var ours = (Logger) LoggerFactory.getLogger("org.assay");
        log.start();
        root.addAppender(log);
        ours.setLevel(Level.DEBUG);
        try {
            var marker = "w" + UUID.randomUUID().toString().replace("-", "");
            var way = new WayOfAPerson(marker);
            way.go();
            assertThat(tablesWith(marker)).contains("accounts.account", "accounts.proof");
            assertThat(way.erase().status()).isEqualTo(200);
            assertThat(tablesWith(marker)).isEmpty();
            assertThat(redisTexts()).noneMatch(text -> text.contains(marker));
            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .noneMatch(line -> line.contains(marker));
        } finally {
            ours.setLevel(Level.INFO);
            root.detachAppender(log);
        }
    }

    /** Everything in Redis: keys and, of the texts, values. */
    private static List<String> redisTexts() {
        var redis = RUNNING.server().part(Redis.class);
        var texts = new ArrayList<String>();
        for (var key : answer(redis, Request.cmd(Command.KEYS).arg("*"))) {
            texts.add(key.toString());
            texts.add(valueOf(redis, key.toString()));
        }
        return texts;
    }

    private static String valueOf(Redis redis, String key) {
        var type = answer(redis, Request.cmd(Command.TYPE).arg(key)).toString();
        var read =
                switch (type) {
                    case "string" -> Request.cmd(Command.GET).arg(key);
                    case "hash" -> Request.cmd(Command.HGETALL).arg(key);
                    case "set" -> Request.cmd(Command.SMEMBERS).arg(key);
                    case "zset" -> Request.cmd(Command.ZRANGE).arg(key).arg(0).arg(-1);
                    case "list" -> Request.cmd(Command.LRANGE).arg(key).arg(0).arg(-1);
                    case "stream" -> Request.cmd(Command.XRANGE).arg(key).arg("-").arg("+");
                    case "none" -> Request.cmd(Command.PING);
                    default -> throw new AssertionError("read the " + type + " here too: " + key);
                };
        return answer(redis, read).toString();
    }

    private static Response answer(Redis redis, Request request) {
        return Objects.requireNonNull(
                redis.send(request).toCompletionStage().toCompletableFuture().join());
    }

    @Test
    void whatARequestWroteThatWasUnderWayIsErasedToo() {
        eraseRightly();
        TestPeople.sql(
                """
                INSERT INTO learning.tutorial_mark (learner_id, tutorial_id, useful) VALUES ($1, 'late', true)
                """,
                person.learner());
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(
                                                TestPeople.sql(
                                                                "SELECT 1 FROM learning.tutorial_mark WHERE learner_id = $1",
                                                                person.learner())
                                                        .size())
                                        .isZero());
    }

    @Test
    void noCopyInRedisNamesTheLearnerAnyMore() {
        eraseRightly();
        assertThat(redisTexts().stream().filter(text -> text.contains(person.visitor().learner())))
                .isEmpty();
    }

    @Test
    void whatWasCountedOfThePersonIsForgotten() {
        new AccountCalls(person.client()).changeEmail(TestPeople.newAddress(), TestPeople.PASSWORD);
        AccountCalls.withToken("").signIn(person.email(), "Une fausse 8 fois");
        var counts = List.of(countOf("new-email"), countOf("sign-in"));
        assertThat(redisTexts()).containsAll(counts);
        eraseRightly();
        assertThat(redisTexts()).doesNotContainAnyElementsOf(counts);
    }

    private String countOf(String kind) {
        var hash = TokenAbuse.sha256(kind + "\n" + person.learner());
        return "assay:limit:" + kind + ":" + HexFormat.of().formatHex(hash, 0, 16);
    }

    @Test
    void thePersonIsSignedOutAndAMailConfirms() {
        eraseRightly();
        assertThat(person.client().get("getMe", "/api/v1/me").status()).isEqualTo(401);
        assertThat(new Mailbox(person.email()).await(1).kind()).isEqualTo("account-erased");
    }

    @Test
    void theJournalAndTheProfilesBuiltFromItAgreeAsBefore() {
        var before = profileRows();
        eraseRightly();
        var verifier =
                VerifyCommand.verifier(
                        RUNNING.settings(), RUNNING.vertx(), RUNNING.server().part(Pool.class));
        var assessment = new AssessmentId(UUID.fromString(person.visitor().assessment()));
        assertThat(
                        TestPeople.ended(
                                new JournalScan(RUNNING.server().part(Pool.class))
                                        .read(assessment)
                                        .compose(verifier::firstDifference)))
                .isEmpty();
        TestPeople.ended(
                new ProfileRebuild(
                                RUNNING.server().part(Pool.class),
                                new BankVersions(
                                        RUNNING.vertx(),
                                        new BankStore(RUNNING.server().part(Pool.class))))
                        .run());
        assertThat(profileRows()).isEqualTo(before).isNotEmpty();
    }

    private List<String> profileRows() {
        person.client().get("getProfile", "/api/v1/me/profile");
        var rows = new ArrayList<String>();
        TestPeople.sql(
                        "SELECT t::text FROM profiles.competency AS t WHERE learner_id = $1 ORDER BY competency",
                        person.learner())
                .forEach(row -> rows.add(row.getString(0)));
        return rows;
    }

    @Test
    void itTakesThePassword() {
        assertThat(erase(new JsonObject()).problem()).isEqualTo(ProblemType.PASSWORD_WRONG.uri());
        assertThat(erase(new JsonObject().put("password", "Une autre 8 fois")).problem())
                .isEqualTo(ProblemType.PASSWORD_WRONG.uri());
        assertThat(tablesWith(person.marker()).stream().collect(Collectors.toSet()))
                .contains("accounts.account");
    }

    @Test
    void anAccountWithoutAPasswordTakesAFreshSignIn() {
        TestPeople.sql(
                "UPDATE accounts.account SET password_hash = NULL WHERE learner_id = $1",
                person.learner());
        assertThat(erase(new JsonObject()).problem())
                .isEqualTo(ProblemType.SIGN_IN_NOT_FRESH.uri());
        var old = People.open(person.visitor().learner());
        TestPeople.sql(
                "UPDATE accounts.refresh_token SET issued_at = now() - interval '11 minutes' WHERE family_id = $1",
                old.family().value());
        assertThat(eraseWith(old).problem()).isEqualTo(ProblemType.SIGN_IN_NOT_FRESH.uri());
        assertThat(eraseWith(People.open(person.visitor().learner())).status()).isEqualTo(200);
    }

    private static ApiClient.Reply eraseWith(TokenPair signIn) {
        return ApiClient.withToken(signIn.accessToken())
                .call("eraseMe", "DELETE", "/api/v1/me", "{}");
    }

    @Test
    void theAddressCanBeUsedAgain() {
        eraseRightly();
        var again = Visitor.arrive();
        TestPeople.account(again, person.email());
        assertThat(
                        ApiClient.withToken(again.token())
                                .get("getMe", "/api/v1/me")
                                .json()
                                .getJsonObject("account")
                                .getString("email"))
                .isEqualTo(person.email());
    }

    @Test
    void anAnonymousLearnerNeedsNoMoreThanTheToken() {
        var visitor = Visitor.arrive();
        var client = ApiClient.withToken(visitor.token());
        assertThat(client.call("eraseMe", "DELETE", "/api/v1/me", "{}").status()).isEqualTo(200);
        assertThat(client.get("getMe", "/api/v1/me").status()).isEqualTo(401);
    }
}
