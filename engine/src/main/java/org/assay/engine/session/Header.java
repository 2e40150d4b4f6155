package org.assay.engine.session;

import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.CompetencyCode;

/**
 * What an assessment pins when it starts and keeps to its end.
 *
 * @param bank the bank version that every later decision reads, whatever is published meanwhile
 * @param rules the version of the rules under which it is decided, see {@link SessionDecider#RULES}
 * @param levelCeiling the highest level that counts, 1..8
 * @param seed from which every draw of this assessment follows
 * @param language ISO 639-1 code of the language in which its challenges are shown
 * @param startedAtMs epoch ms
 */
public record Header(
        AssessmentId id,
        LearnerId learner,
        Purpose purpose,
        CompetencyCode competency,
        BankVersion bank,
        int rules,
        int levelCeiling,
        long seed,
        String language,
        long startedAtMs) {}
