package org.assay.engine.grading;

import java.util.List;

/**
 * Accepted texts and the treatments under which a text is compared with them (RULES_REFERENCE
 * §1.3).
 *
 * @param accepted at least one, none empty, in the order of the bank
 * @param ignoreCase T1: case, accents and all white space are ignored
 * @param ignorePunctuation T2: characters outside {@code [A-Za-z0-9 ]} are dropped
 * @param tolerateTypos T3: an edit distance of at most 0.25 of the response's length is accepted
 */
public record TextRule(
        List<String> accepted,
        boolean ignoreCase,
        boolean ignorePunctuation,
        boolean tolerateTypos) {

    public TextRule {
        accepted = List.copyOf(accepted);
    }
}
