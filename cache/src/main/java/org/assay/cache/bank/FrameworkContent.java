package org.assay.cache.bank;

import java.util.List;

/** The framework's areas and competencies. */
public record FrameworkContent(Text title, List<AreaContent> areas) {
    public FrameworkContent {
        areas = List.copyOf(areas);
    }

    /**
     * One of five areas.
     *
     * @param colour as #rrggbb
     */
    public record AreaContent(
            String code, Text title, String colour, List<CompetencyContent> competencies) {
        public AreaContent {
            competencies = List.copyOf(competencies);
        }
    }

    /** One of sixteen competencies. */
    public record CompetencyContent(String code, Text title, Text description) {}
}
