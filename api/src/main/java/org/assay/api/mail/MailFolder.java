package org.assay.api.mail;

import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.mailencoder.MailEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.api.runtime.OwnerOnly;

/** Keeps mails as files that only their owner can read, the newest ones; sends nothing. */
final class MailFolder implements MailTransport {
    private static final Pattern NAME =
            Pattern.compile("(\\d{8}T\\d{9}Z-[a-z-]+-[0-9a-f]{8})\\.eml");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Messages messages;
    private final int maxKept;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();

    /** Without their ending; in the order of time. */
    private final TreeSet<String> names = new TreeSet<>();

    private MailFolder(Path folder, Messages messages, int maxKept, InstantSource clock) {
        this.folder = folder;
        this.messages = messages;
        this.maxKept = maxKept;
        this.clock = clock;
    }

    /** Opens the folder, which is made, for its owner only, if it is not there. Blocks. */
    static MailFolder open(Path path, Messages messages, int maxKept, InstantSource clock) {
        var folder = new MailFolder(path, messages, maxKept, clock);
        try {
            Files.createDirectories(path);
            OwnerOnly.folder(path);
            try (var files = Files.list(path)) {
                files.map(file -> NAME.matcher(String.valueOf(file.getFileName())))
                        .filter(Matcher::matches)
                        .forEach(name -> folder.names.add(name.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    Path path() {
        return folder;
    }

    @Override
    public void deliver(Letter letter) throws UndeliveredException {
        var name =
                "%s-%s-%s"
                        .formatted(
                                TIME.format(clock.instant()),
                                letter.kind(),
                                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
        try {
            OwnerOnly.write(file(name), eml(letter));
            keep(name);
        } catch (IOException e) {
            throw new UndeliveredException(
                    "the folder of mails cannot be written: " + e.getClass().getSimpleName(),
                    false);
        }
    }

    private String eml(Letter letter) {
        return new MailEncoder(messages.message(letter), "localhost", new MailConfig())
                .encode()
                .replace("\r\n", "\n")
                .replace("\n", "\r\n");
    }

    /** Keeps the newest ones. */
    private void keep(String name) throws IOException {
        lock.lock();
        try {
            names.add(name);
            while (names.size() > maxKept) {
                Files.deleteIfExists(file(names.removeFirst()));
            }
        } finally {
            lock.unlock();
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".eml");
    }

    /** Names of what is kept, the newest first. */
    List<String> names() {
        lock.lock();
        try {
            return List.copyOf(names.reversed());
        } finally {
            lock.unlock();
        }
    }

    /** A mail that is kept. No other file can be named. Blocks. */
    Optional<KeptMail> read(String name) throws IOException {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        return Files.exists(file(name))
                ? Optional.of(KeptMail.parse(name, Files.readAllBytes(file(name))))
                : Optional.empty();
    }
}
