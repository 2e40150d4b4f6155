package org.assay.api;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.api.postgres.Migrations;
import org.assay.api.runtime.Services;
import org.assay.api.wiring.Addresses;
import org.assay.api.wiring.AssayServer;
import org.assay.cache.bank.BankSource;
import org.assay.config.Settings;
import org.assay.config.SettingsReader;

/**
 * One real server for all tests of this JVM, on real embedded services and a small bank, on free
 * ports.
 */
final class RunningServer {
    private static final RunningServer INSTANCE = new RunningServer();

    private final Settings settings;
    private final Services services;
    private final AssayServer server;

    private RunningServer() {
        try {
            var data = Files.createTempDirectory("assay-test");
            settings = settings(data, Map.of());
            services = Services.start(settings);
            Migrations.run(services.postgres());
            server =
                    AssayServer.start(
                            settings, new Addresses(services.postgres(), services.redis()), bank());
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /**
     * Four topics of five levels in 1.1, two variants each, whose right answer is the choice {@code
     * right}.
     */
    static BankSource bank() {
        try {
            var files = new TreeMap<String, byte[]>();
            var framework =
                    Path.of(System.getProperty("assay.home"), "config/item-bank/framework.yaml");
            files.put("framework.yaml", Files.readAllBytes(framework));
            files.put("files/note.txt", "A note.".getBytes(StandardCharsets.UTF_8));
            for (int topic = 0; topic < 4; topic++) {
                files.put(
                        "topics/1.1/topic-" + topic + ".yaml",
                        topic(topic).getBytes(StandardCharsets.UTF_8));
            }
            return new BankSource(files, java.util.List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String topic(int topic) {
        var yaml = new StringBuilder();
        yaml.append(
                """
                format: 1
                id: topic-%d
                competency: "1.1"
                title: {fr: Sujet, en: Topic}
                description: {fr: Un sujet, en: A topic}
                tutorials:
                  - {id: help-%d, title: {fr: Aide, en: Help}, format: page, minutes: 2, body: {fr: Texte, en: Text}}
                skills:
                """
                        .formatted(topic, topic));
        for (int level = 1; level <= 5; level++) {
            yaml.append(
                    """
                      - level: %d
                        description: {fr: Savoir, en: Know}
                        hint: {fr: Cherchez, en: Search}
                        tutorials: [help-%d]
                        items:
                    """
                            .formatted(level, topic));
            for (var variant : new String[] {"a", "b"}) {
                yaml.append(
                        """
                              - id: item-%d-%d%s
                                type: single-choice
                                instruction: {fr: Choisissez, en: Choose}
                                attachments: [{title: {fr: Note, en: Note}, files: [note.txt]}]
                                choices: [{id: right, text: {fr: Oui, en: "Yes"}}, {id: wrong, text: {fr: Non, en: "No"}}, {id: other, text: {fr: Autre, en: Other}}, {id: none, text: {fr: Aucun, en: None}}]
                                answer: right
                                wrongAnswers: [wrong, other, none]
                                explanation: {fr: Parce que, en: Because}
                        """
                                .formatted(topic, level, variant));
            }
        }
        return yaml.toString();
    }
}
