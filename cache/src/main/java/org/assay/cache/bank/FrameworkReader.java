package org.assay.cache.bank;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assay.cache.bank.FrameworkContent.AreaContent;
import org.assay.cache.bank.FrameworkContent.CompetencyContent;
import org.assay.engine.bank.Skill;

/** Reads {@code framework.yaml}. */
final class FrameworkReader {
    private static final int FORMAT = 1;
    private static final Pattern AREA = Pattern.compile("[1-9]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private final Registry areas = new Registry("area");
    private final Registry competencies = new Registry("competency");

    /** What the file holds. */
    record Framework(FrameworkContent content, NavigableMap<LocalDate, Integer> ceilings) {}

    Framework read(Place file) {
        file.allow("format", "title", "levelCeilings", "areas");
        file.at("format").integer(FORMAT, FORMAT);
        var content =
                new FrameworkContent(
                        file.at("title").text(), file.at("areas").some(this::readArea));
        return new Framework(content, readCeilings(file.at("levelCeilings")));
    }

    private AreaContent readArea(Place place) {
        place.allow("code", "title", "colour", "competencies");
        var code = code(place.at("code"), AREA, "an area's code is a digit, such as \"1\"");
        areas.claim(code, place.at("code"));
        return new AreaContent(
                code,
                place.at("title").text(),
                code(place.at("colour"), COLOUR, "a colour is like \"#1a8c89\""),
                place.at("competencies").some(one -> readCompetency(one, code)));
    }

    private CompetencyContent readCompetency(Place place, String area) {
        place.allow("code", "title", "description");
        var code =
                code(
                        place.at("code"),
                        Pattern.compile(Pattern.quote(area) + "\\.[1-9]"),
                        "a competency's code is its area's, a dot and a digit, such as \"1.1\"");
        competencies.claim(code, place.at("code"));
        return new CompetencyContent(
                code, place.at("title").text(), place.at("description").text());
    }

    private static String code(Place place, Pattern pattern, String rule) {
        var code = place.string();
        if (!code.isEmpty() && !pattern.matcher(code).matches()) {
            place.fault("is '" + code + "': " + rule);
        }
        return code;
    }

    private static NavigableMap<LocalDate, Integer> readCeilings(Place place) {
        var levelByDate = new TreeMap<LocalDate, Integer>();
        for (var ceiling : place.some(one -> one.allow("from", "level"))) {
            int level = ceiling.at("level").integer(1, Skill.MAX_LEVEL);
            var from = date(ceiling.at("from"));
            if (from.isPresent() && levelByDate.put(from.get(), level) != null) {
                ceiling.at("from").fault("stands twice: keep one level for a date");
            }
        }
        return levelByDate;
    }

    private static Optional<LocalDate> date(Place place) {
        var text = place.string();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            place.fault("must be a date such as \"2026-09-01\"");
            return Optional.empty();
        }
    }
}
