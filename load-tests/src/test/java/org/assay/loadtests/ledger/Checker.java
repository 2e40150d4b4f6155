package org.assay.loadtests.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assay.loadtests.ledger.Finding.Kind;
import org.assay.loadtests.ledger.JournalReader.Place;
import org.assay.loadtests.ledger.JournalReader.Tally;

/**
 * Compares ledgers with the journal, through the database. Each acknowledged response must have its
 * row, with what was sent and what the reply said; no item may be answered twice; nothing may be
 * there that was never sent. A response without a reply may be there or not.
 */
public final class Checker {
    private static final int CHUNK = 5_000;
    private static final Latest NOTHING = new Latest(0, Optional.empty());

    private final JournalReader journal;
    private final Consumer<Finding> report;
    private final Map<UUID, Latest> latest = new HashMap<>();
    private final Map<Kind, Long> found = new EnumMap<>(Kind.class);
    private long acknowledged;
    private long unknown;

    /**
     * A checker of one journal.
     *
     * @param report told each finding
     */
    public Checker(Connection database, Consumer<Finding> report) {
        this.journal = new JournalReader(database);
        this.report = report;
    }

    /**
     * The latest response of an assessment. A device repeats that one only, so earlier digests need
     * not be kept.
     */
    private record Latest(int sequence, Optional<String> digest) {}

    /**
     * What came out.
     *
     * @param unknown responses sent that got no acknowledgement
     */
    public record Outcome(
            long acknowledged, long unknown, int assessments, Map<Kind, Long> findings) {
        public long count(Kind kind) {
            return findings.getOrDefault(kind, 0L);
        }

        /** Nothing acknowledged at all is no agreement either: the wrong database, perhaps. */
        public boolean agrees() {
            return acknowledged > 0 && findings.isEmpty();
        }
    }

    /** Compares; the ledgers of one run belong into one call. */
    public Outcome check(List<Path> ledgers) throws IOException, SQLException {
        for (var ledger : ledgers) {
            try (var reader = new LedgerReader(ledger)) {
                for (var chunk = reader.next(CHUNK); !chunk.isEmpty(); chunk = reader.next(CHUNK)) {
                    compare(chunk);
                }
            }
        }
        count(List.copyOf(latest.keySet()));
        return new Outcome(acknowledged, unknown, latest.size(), Map.copyOf(found));
    }

    private void compare(List<LedgerLine> chunk) throws SQLException {
        var rows = journal.rows(chunk.stream().map(Checker::placeOf).distinct().toList());
        for (var line : chunk) {
            compareReplies(line);
            if (line.isAcknowledged()) {
                acknowledged++;
                compare(line, rows);
            } else {
                unknown++;
            }
        }
    }

    private void compare(LedgerLine line, Map<Place, JournalRow> rows) {
        var place = placeOf(line);
        var row = rows.get(place);
        if (row == null) {
            find(Kind.MISSING, place + " answered " + line.submission());
        } else if (!row.agreesWith(line)) {
            find(Kind.CHANGED, place + " was told " + line + ", the journal has " + row);
        }
    }

    /** All replies to one request are the same bytes. */
    private void compareReplies(LedgerLine line) {
        var digest = Optional.of(line.digest()).filter(_ -> line.isAcknowledged());
        var before =
                Optional.ofNullable(latest.get(line.assessment()))
                        .filter(other -> other.sequence() == line.sequence())
                        .flatMap(Latest::digest);
        if (before.isPresent() && digest.isPresent() && !before.equals(digest)) {
            find(Kind.CHANGED, placeOf(line) + " got two different replies");
        }
        latest.put(line.assessment(), new Latest(line.sequence(), digest.or(() -> before)));
    }

    private void count(List<UUID> assessments) throws SQLException {
        for (int from = 0; from < assessments.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, assessments.size());
            journal.tallies(assessments.subList(from, to)).forEach(this::count);
        }
    }

    private void count(Tally tally) {
        if (tally.responses() > tally.items()) {
            find(Kind.TWICE, tally + " answers an item twice");
        }
        int sent = latest.getOrDefault(tally.assessment(), NOTHING).sequence();
        if (tally.last() > sent) {
            find(Kind.UNSENT, tally + " goes on after " + sent + ", the last that was sent");
        }
    }

    private void find(Kind kind, String what) {
        found.merge(kind, 1L, Long::sum);
        report.accept(new Finding(kind, what));
    }

    private static Place placeOf(LedgerLine line) {
        return new Place(line.assessment(), line.sequence());
    }
}
