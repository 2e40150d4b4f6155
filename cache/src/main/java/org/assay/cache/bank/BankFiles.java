package org.assay.cache.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.cache.bank.FrameworkReader.Framework;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.InvalidBankException;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.bank.Skill;
import org.assay.engine.scoring.LevelCeilings;

/**
 * Reads, checks and compiles a bank's files. Every fault is told at once, with file, place and what
 * to do.
 */
public final class BankFiles {
    private final BankSource source;
    private final List<String> faults;
    private final AssetReader assets;
    private final ItemReader items;
    private final List<TopicContent> topics = new ArrayList<>();
    private final Map<CompetencyCode, List<Skill>> skills = new LinkedHashMap<>();

    private BankFiles(BankSource source) {
        this.source = source;
        this.faults = new ArrayList<>(source.faults());
        this.assets = new AssetReader(source);
        this.items = new ItemReader(assets);
    }

    /**
     * Compiles the bank of a folder.
     *
     * @throws IOException when the folder cannot be read
     * @throws InvalidBankException with every fault
     */
    public static LoadedBank read(Path folder) throws IOException {
        return load(BankSource.read(folder));
    }

    /**
     * Compiles a bank.
     *
     * @throws InvalidBankException with every fault
     */
    public static LoadedBank load(BankSource source) {
        return new BankFiles(source).load();
    }

    private LoadedBank load() {
        var framework = readFramework();
        var reader = new TopicReader(skills.keySet(), items);
        source.files().forEach((path, content) -> readIfTopic(path, content, reader));
        if (!faults.isEmpty()) {
            throw new InvalidBankException(faults);
        }
        return new LoadedBank(
                ItemBank.of(Hashes.version(source), skills),
                framework.content(),
                new LevelCeilings(framework.ceilings()),
                topics,
                items.read(),
                assets.catalogue());
    }

    private Framework readFramework() {
        var content = source.files().get(BankPaths.FRAMEWORK);
        if (content == null) {
            throw new InvalidBankException(
                    with(BankPaths.FRAMEWORK + ": is missing: this is no folder of a bank"));
        }
        var tree = Trees.parse(BankPaths.FRAMEWORK, content, faults);
        if (tree.isMissingNode()) {
            throw new InvalidBankException(faults);
        }
        var framework = new FrameworkReader().read(Place.root(BankPaths.FRAMEWORK, tree, faults));
        framework.content().areas().stream()
                .flatMap(area -> area.competencies().stream())
                .forEach(one -> skills.put(new CompetencyCode(one.code()), new ArrayList<>()));
        return framework;
    }

    private List<String> with(String fault) {
        faults.add(fault);
        return faults;
    }

    private void readIfTopic(String path, byte[] content, TopicReader reader) {
        if (!BankPaths.isTopic(path)) {
            return;
        }
        var tree = Trees.parse(path, content, faults);
        if (tree.isMissingNode()) {
            return;
        }
        var topic = reader.read(path, Place.root(path, tree, faults));
        var known = skills.get(topic.content().competency());
        if (known != null) {
            known.addAll(topic.skills());
            topics.add(topic.content());
        }
    }
}
