package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.cache.tokens.StaffRole;
import org.junit.jupiter.api.Test;

/** The first administrator comes from a command, beside a server that runs. */
class CreateAdministratorTest {
    private static final Pattern SECRET = Pattern.compile("(?m)^  ([A-Za-z0-9_-]{43})$");

    private final String email = UUID.randomUUID() + "@example.org";
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int status;

    /** Runs the command; returns what it told. */
    private String run(String... options) {
        var out = new ByteArrayOutputStream();
        var args = new java.util.ArrayList<>(List.of(options));
        args.addFirst("create-administrator");
        args.add("--data-folder=" + RunningServer.get().settings().dataFolder());
        status =
                Main.run(
                        args,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private String make(String address) {
        var told = run("--email=" + address);
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return told;
    }

    private static long resetsWith(String secret, String address) {
        return Person.sql(
                        "SELECT 1 FROM accounts.proof p JOIN accounts.account a USING (learner_id)"
                                + " WHERE p.proof_hash = $1 AND p.purpose = 'RESET_PASSWORD' AND p.used_at IS NULL"
                                + " AND a.email = $2 AND p.expires_at BETWEEN now() + interval '50 min'"
                                + " AND now() + interval '1 hour'",
                        Buffer.buffer(TokenAbuse.sha256(secret)),
                        address)
                .size();
    }

    private static String secretIn(String told) {
        var found = SECRET.matcher(told);
        assertThat(found.find()).as(told).isTrue();
        return found.group(1);
    }

    private static Person personOf(String address) {
        var rows = Person.sql("SELECT learner_id FROM accounts.account WHERE email = $1", address);
        assertThat(rows.size()).isEqualTo(1);
        return new Person(rows.iterator().next().getUUID(0).toString(), "");
    }

    @Test
    void anAddressWithoutAnAccountGetsOneWithoutAPassword() {
        var told = make(" " + email.toUpperCase(java.util.Locale.ROOT));
        assertThat(told).startsWith(email + " has an account now, as an administrator.");
        var secret = secretIn(told);
        assertThat(resetsWith(secret, email)).isEqualTo(1);
        var person = personOf(email);
        assertThat(person.roles()).containsExactly("ADMINISTRATOR");
        assertThat(person.trail())
                .containsExactly(
                        "ADMINISTRATOR_CREATED by null {}",
                        "ROLE_GRANTED by null {\"role\":\"ADMINISTRATOR\"}");
        var hash =
                Person.sql(
                        "SELECT 1 FROM accounts.account WHERE email = $1 AND password_hash IS NULL",
                        email);
        assertThat(hash.size()).isEqualTo(1);
    }

    @Test
    void aSecondRunSaysSoAndItsSecretReplacesTheFirst() {
        var first = secretIn(make(email));
        var told = make(email);
        assertThat(told).startsWith(email + " is an administrator already.");
        assertThat(resetsWith(first, email)).isZero();
        assertThat(resetsWith(secretIn(told), email)).isEqualTo(1);
        assertThat(personOf(email).trail()).hasSize(2);
    }

    @Test
    void whoHasAnAccountIsPromotedKeepsTheirPasswordAndSignsInAgain() {
        var person = Person.signedUp();
        assertThat(make(person.email()))
                .isEqualTo(
                        person.email()
                                + " is an administrator now.\nThe account has a password; it stays.\n");
        assertThat(person.roles()).containsExactly(StaffRole.ADMINISTRATOR.name());
        Person.isSignedOut(person.client());
        assertThat(make(person.email()))
                .startsWith(person.email() + " is an administrator already.");
    }

    @Test
    void thePasswordIsChosenWithTheSecretOnce() {
        var body =
                new io.vertx.core.json.JsonObject()
                        .put("proof", secretIn(make(email)))
                        .put("newPassword", "Soleil de 7 heures")
                        .encode();
        var nobody = ApiClient.withToken("");
        var path = "/api/v1/proofs/password";
        assertThat(nobody.call("resetPassword", "POST", path, body).status()).isEqualTo(200);
        assertThat(nobody.call("resetPassword", "POST", path, body).status()).isEqualTo(400);
        assertThat(make(email)).contains("The account has a password; it stays.");
    }

    @Test
    void aPasswordThatSomebodyElseKnowsEnds() {
        var person = Person.signedUp().withTemporaryPassword();
        secretIn(make(person.email()));
        var left =
                Person.sql(
                        "SELECT 1 FROM accounts.account WHERE learner_id = $1 AND password_hash IS NULL",
                        person.id());
        assertThat(left.size()).isEqualTo(1);
    }

    @Test
    void whatIsNoAddressIsToldInALine() {
        for (var wrong : List.of("", "ada", "ada@", "@example.org", "a b@example.org", "ada@x")) {
            err.reset();
            run("--email=" + wrong);
            assertThat(status).isEqualTo(64);
            assertThat(err.toString(StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            "create-administrator takes the address of a person, as --email=ADDRESS.");
        }
    }

    @Test
    void itIsInTheHelpAndTakesNoOtherOption() {
        assertThat(HelpCommand.USAGE).contains("create-administrator --email=ADDRESS");
        run("--email=" + email, "--password=tulip");
        assertThat(status).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("command line: there is no setting password\n");
    }
}
