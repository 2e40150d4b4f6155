package org.assay.api.learning;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.assay.cache.bank.Language;
import org.assay.cache.bank.LoadedBank;

/** The shelf of each language, arranged once. */
public final class TutorialShelves {
    private final Map<Language, TutorialShelf> shelves = new EnumMap<>(Language.class);

    public TutorialShelves(LoadedBank bank) {
        for (var language : Language.values()) {
            shelves.put(language, new TutorialShelf(bank, language));
        }
    }

    TutorialShelf in(Language language) {
        return Objects.requireNonNull(shelves.get(language));
    }
}
