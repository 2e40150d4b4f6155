package org.assay.cache.bank.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.BankSource;
import org.assay.cache.bank.ChallengeContent;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseValue;

/** The items of one competency of the shipped bank. */
record OneCompetency(LoadedBank bank, SkillPool pool) {

    /** Reads the framework, the simulators and this competency only. */
    static OneCompetency read(String code) throws IOException {
        var folder =
                Path.of(
                        Objects.requireNonNull(System.getProperty("assay.home")),
                        "config/item-bank");
        var files = new TreeMap<>(BankSource.read(folder).files());
        files.keySet()
                .removeIf(
                        name ->
                                !name.equals("framework.yaml")
                                        && !name.startsWith("simulators/")
                                        && !name.contains("/" + code + "/"));
        var bank = BankFiles.load(new BankSource(files, List.of()));
        return new OneCompetency(bank, bank.bank().pool(new CompetencyCode(code)).orElseThrow());
    }

    ChallengeContent challenge(String item) {
        return bank.challenge(new ItemId(item));
    }

    boolean isRight(String item, ResponseValue answer) {
        return Grader.isRight(pool.item(pool.ordinalOf(new ItemId(item))).key(), answer);
    }
}
