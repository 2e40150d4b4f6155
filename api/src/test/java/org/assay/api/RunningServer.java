package org.assay.api;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.api.learning.Organizations;
import org.assay.api.postgres.Migrations;
import org.assay.api.runtime.Services;
import org.assay.api.wiring.Addresses;
import org.assay.api.wiring.AssayServer;
import org.assay.config.Settings;
import org.assay.config.SettingsReader;

/**
 * One real server for all tests of this JVM, on real embedded services and a small bank, on free
 * ports.
 */
final class RunningServer {
    /** No test but those of admission fails because the machine has much else to do. */
    static final Map<String, String> PATIENT =
            Map.ofEntries(
                    Map.entry("admission.others.lag", "PT1M"),
                    Map.entry("admission.sign-ins.lag", "PT1M"),
                    Map.entry("admission.starts.lag", "PT1M"),
                    Map.entry("admission.resumes.lag", "PT10M"),
                    Map.entry("admission.responses.lag", "PT10M"),
                    Map.entry("admission.others.journal-delay", "PT1M"),
                    Map.entry("admission.sign-ins.journal-delay", "PT1M"),
                    Map.entry("admission.starts.journal-delay", "PT1M"),
                    Map.entry("admission.resumes.journal-delay", "PT10M"),
                    Map.entry("admission.responses.journal-delay", "PT10M"));

    private static final RunningServer INSTANCE = new RunningServer();

    private final Settings settings;
    private final Services services;
    private final AssayServer server;
    private final String organization;
    private final OpenIdProvider school = OpenIdProvider.start();
    private final OpenIdProvider broken = OpenIdProvider.start();

    private RunningServer() {
        try {
            var data = Files.createTempDirectory("assay-test");
            var port = Integer.toString(freePort());
            settings =
                    settings(
                            data,
                            withProviders(
                                    Map.of(
                                            "http.port",
                                            port,
                                            "sso.redirect-uris",
                                            OpenIdProvider.REDIRECT
                                                    + ",https://other.example/back,http://localhost:"
                                                    + port
                                                    + "/back",
                                            "http.request-timeout",
                                            "PT2S",
                                            "http.header-timeout",
                                            "PT1S",
                                            "people.erase-again-after",
                                            "PT1S")));
            services = Services.start(settings);
            Migrations.run(services.postgres());
            server =
                    AssayServer.start(
                            settings,
                            new Addresses(services.postgres(), services.redis()),
                            SmallBank.source());
            organization = createOrganization("École de la Mer");
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that is known before the server starts, for providers send people back to it. */
    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Identity providers: one that is sound, in four ways, one that tests break, none. */
    private Map<String, String> withProviders(Map<String, String> more) {
        var options = new HashMap<>(more);
        options.put("sso.request-timeout", "PT0.5S");
        options.put("sso.max-at-once", "8");
        options.put("sso.key-refresh-pause", "PT1S");
        for (var name : List.of("school", "posting", "open", "strict", "broken")) {
            var key = "sso.providers." + name + ".";
            options.put(key + "issuer", (name.equals("broken") ? broken : school).issuer());
            options.put(key + "client-id", OpenIdProvider.CLIENT);
            options.put(key + "client-secret", OpenIdProvider.SECRET);
        }
        options.put("sso.providers.away.issuer", "http://localhost:1");
        options.put("sso.providers.away.client-id", OpenIdProvider.CLIENT);
        options.put("sso.providers.away.authentication", "none");
        options.put("sso.providers.school.display-name", "École");
        options.put("sso.providers.school.parameters", "kc_idp_hint=gar");
        options.put("sso.providers.posting.authentication", "client_secret_post");
        options.put("sso.providers.open.authentication", "none");
        options.put("sso.providers.open.client-id", OpenIdProvider.PUBLIC_CLIENT);
        options.put("sso.providers.open.client-secret", "");
        options.put("sso.providers.strict.acr-values", "eidas2,eidas3");
        return options;
    }

    /** The sound identity provider. */
    OpenIdProvider school() {
        return school;
    }

    /** The identity provider that tests break. */
    OpenIdProvider broken() {
        return broken;
    }

    /** Makes an organisation; returns its code. */
    String createOrganization(String name) {
        var random = new SecureRandom();
        return new Organizations(server.part(Pool.class), UUID::randomUUID, random)
                .create(name)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** The code of an organisation. */
    String organization() {
        return organization;
    }

    private void stop() {
        server.close();
        services.close();
    }

    static RunningServer get() {
        return INSTANCE;
    }

    static Settings settings(Path data, Map<String, String> more) {
        var options =
                new HashMap<>(
                        Map.of(
                                "http.port",
                                "0",
                                "operations.port",
                                "0",
                                "data-folder",
                                data.toString()));
        options.putAll(PATIENT);
        options.putAll(more);
        return SettingsReader.read(Optional.empty(), Map.of(), options);
    }

    AssayServer server() {
        return server;
    }

    Services services() {
        return services;
    }

    Settings settings() {
        return settings;
    }

    Vertx vertx() {
        return server.part(Vertx.class);
    }

    String url(String path) {
        return "http://localhost:" + server.port() + path;
    }
}
