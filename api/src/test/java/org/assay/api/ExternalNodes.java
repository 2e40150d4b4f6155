package org.assay.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.postgres.Migrations;
import org.assay.api.runtime.ExternalServices;
import org.assay.api.runtime.Services;
import org.assay.api.wiring.Addresses;
import org.assay.api.wiring.AssayServer;
import org.assay.config.Settings;
import org.assay.config.SettingsReader;

/**
 * Two nodes on one external PostgreSQL and Redis, for all tests of this JVM: one is told of them by
 * its environment, the other by a file.
 */
final class ExternalNodes {
    private static final ExternalNodes INSTANCE = new ExternalNodes();

    private final Path folder;
    private final ExternalServices services;
    private final List<Integer> memberPorts;
    private final OpenIdProvider school = OpenIdProvider.start();
    private final List<AssayServer> nodes = new ArrayList<>();

    private ExternalNodes() {
        try {
            folder = Files.createTempDirectory("assay-external");
            services = ExternalServices.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            makeDatabase();
            memberPorts = List.of(ExternalServices.freePort(), ExternalServices.freePort());
            nodes.add(start(byEnvironment(memberPorts.get(0))));
            nodes.add(start(byFile(memberPorts.get(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        nodes.forEach(AssayServer::close);
        try {
            services.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExternalNodes get() {
        return INSTANCE;
    }

    /** The script that operators are given, and then a password for each user. */
    private void makeDatabase() throws IOException, SQLException {
        var script =
                Files.readString(
                        Path.of(System.getProperty("assay.home"), "config/deploy/postgres.sql"));
        for (var statement : script.replaceAll("(?m)--.*$", "").split(";", -1)) {
            if (!statement.isBlank()) {
                execute("postgres", statement);
            }
        }
        execute("postgres", "ALTER ROLE assay PASSWORD 'tulip'");
        execute("postgres", "ALTER ROLE assay_owner PASSWORD 'poppy'");
    }

    void execute(String database, String sql) throws SQLException, IOException {
        var superuser = services.postgres();
        var url = "jdbc:postgresql://127.0.0.1:" + superuser.port() + "/" + database;
        try (var connection =
                        DriverManager.getConnection(
                                url, superuser.user(), superuser.password().value());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    ExternalServices services() {
        return services;
    }

    AssayServer node(int number) {
        return nodes.get(number);
    }

    String address(int number) {
        return addressOf(node(number));
    }

    static String addressOf(AssayServer node) {
        return "http://localhost:" + node.port();
    }

    /** One more, which the others need not know of before. */
    AssayServer startAnother() throws IOException {
        return start(byEnvironment(ExternalServices.freePort()));
    }

    private static AssayServer start(Settings settings) {
        var services = Services.start(settings);
        Migrations.run(services.postgres());
        return AssayServer.start(
                settings, new Addresses(services.postgres(), services.redis()), SmallBank.source());
    }

    private Settings byEnvironment(int memberPort) throws IOException {
        var environment = new HashMap<>(environment());
        environment.put("ASSAY_HAZELCAST_PORT", String.valueOf(memberPort));
        environment.put("ASSAY_HAZELCAST_MEMBERS", members());
        environment.put("ASSAY_HTTP_PORT", "0");
        environment.put("ASSAY_OPERATIONS_PORT", "0");
        environment.put("ASSAY_SSO_REDIRECT_URIS", OpenIdProvider.REDIRECT);
        environment.put("ASSAY_SSO_PROVIDERS_SCHOOL_ISSUER", school.issuer());
        environment.put("ASSAY_SSO_PROVIDERS_SCHOOL_CLIENT_ID", OpenIdProvider.CLIENT);
        environment.put("ASSAY_SSO_PROVIDERS_SCHOOL_CLIENT_SECRET", OpenIdProvider.SECRET);
        return SettingsReader.read(Optional.empty(), environment, Map.of());
    }

    /** Where the services are and the passwords for them. */
    Map<String, String> environment() throws IOException {
        return Map.of(
                "ASSAY_POSTGRES_MODE", "external",
                "ASSAY_POSTGRES_PORT", String.valueOf(services.postgres().port()),
                "ASSAY_POSTGRES_PASSWORD", "tulip",
                "ASSAY_POSTGRES_MIGRATION_PASSWORD", "poppy",
                "ASSAY_REDIS_MODE", "external",
                "ASSAY_REDIS_PORT", String.valueOf(services.redis().port()),
                "ASSAY_REDIS_PASSWORD", services.redis().password().value());
    }

    private Settings byFile(int memberPort) throws IOException {
        var yaml =
                """
                http: {port: 0}
                operations: {port: 0}
                postgres: {mode: external, host: 127.0.0.1, port: %d, password: tulip, migration-password: poppy}
                redis: {mode: external, host: 127.0.0.1, port: %d, password: "%s"}
                hazelcast: {port: %d, members: [%s]}
                sso:
                  redirect-uris: ["%s"]
                  providers: {school: {issuer: "%s", client-id: assay, client-secret: "%s"}}
                """
                        .formatted(
                                services.postgres().port(),
                                services.redis().port(),
                                services.redis().password().value(),
                                memberPort,
                                members(),
                                OpenIdProvider.REDIRECT,
                                school.issuer(),
                                OpenIdProvider.SECRET);
        var file = Files.writeString(folder.resolve("node.yaml"), yaml);
        return SettingsReader.read(Optional.of(file), Map.of(), Map.of());
    }

    private String members() {
        return "127.0.0.1:" + memberPorts.get(0) + ",127.0.0.1:" + memberPorts.get(1);
    }
}
