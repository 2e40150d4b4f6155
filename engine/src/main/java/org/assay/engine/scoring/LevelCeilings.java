package org.assay.engine.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The highest level that counts, by date: data of the framework, so that raising it needs no code.
 */
public final class LevelCeilings {
    private final NavigableMap<LocalDate, Integer> levelByDate;

    /**
     * Ceilings by date.
     *
     * @param levelByDate from each date (UTC) on, the highest level; at least one
     */
    public LevelCeilings(NavigableMap<LocalDate, Integer> levelByDate) {
        if (levelByDate.isEmpty()) {
            throw new IllegalArgumentException("a framework has at least one level ceiling");
        }
        this.levelByDate = new TreeMap<>(levelByDate);
    }

    /** The ceiling at a time; before the first date, the first one. */
    public int at(long epochMs) {
        var date = LocalDate.ofInstant(Instant.ofEpochMilli(epochMs), ZoneOffset.UTC);
        var entry = levelByDate.floorEntry(date);
        return entry == null ? levelByDate.firstEntry().getValue() : entry.getValue();
    }
}
