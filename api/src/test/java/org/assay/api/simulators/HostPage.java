package org.assay.api.simulators;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assay.api.browser.BankHost;
import org.assay.cache.bank.ChallengeContent.Simulator;
import org.assay.cache.bank.Language;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.ItemId;

/** A page around a simulator, as simulators/README.md asks for one: {@code /<item>/<language>}. */
final class HostPage {

    private HostPage() {}

    static void mount(Router router, LoadedBank bank) {
        router.get("/:item/:language")
                .handler(
                        context ->
                                BankHost.show(
                                        context,
                                        page(
                                                simulator(bank, BankHost.part(context, "item")),
                                                Language.of(BankHost.part(context, "language")))));
    }

    static String path(String item, Language language) {
        return "/%s/%s".formatted(item, language.code());
    }

    private static Simulator simulator(LoadedBank bank, String item) {
        return bank.challenge(new ItemId(item)).simulator().orElseThrow();
    }

    private static String page(Simulator simulator, Language language) {
        return template()
                .replace("{page}", simulator.page().path())
                .replace("{language}", language.code())
                .replace(
                        "{data}",
                        new JsonObject(simulator.data(language)).encode().replace("</", "<\\/"));
    }

    private static String template() {
        try (var in = Objects.requireNonNull(HostPage.class.getResourceAsStream("host.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
