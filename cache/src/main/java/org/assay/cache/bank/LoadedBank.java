package org.assay.cache.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.scoring.LevelCeilings;

/** A version of the bank: what the engine decides with, and what learners see. Immutable. */
public final class LoadedBank {
    private final ItemBank bank;
    private final FrameworkContent framework;
    private final LevelCeilings ceilings;
    private final List<TopicContent> topics;
    private final Map<ItemId, ItemFile> items;
    private final AssetCatalogue assets;

    /** What a file tells of one item. */
    record ItemFile(ChallengeContent challenge, Correction correction, boolean doing) {}

    LoadedBank(
            ItemBank bank,
            FrameworkContent framework,
            LevelCeilings ceilings,
            List<TopicContent> topics,
            Map<ItemId, ItemFile> items,
            AssetCatalogue assets) {
        this.bank = bank;
        this.framework = framework;
        this.ceilings = ceilings;
        this.topics = List.copyOf(topics);
        this.items = Map.copyOf(items);
        this.assets = assets;
    }

    public ItemBank bank() {
        return bank;
    }

    public FrameworkContent framework() {
        return framework;
    }

    public LevelCeilings ceilings() {
        return ceilings;
    }

    /** The topics, by competency and id. */
    public List<TopicContent> topics() {
        return topics;
    }

    /**
     * What a learner sees of an item.
     *
     * @throws IllegalArgumentException when this version does not have the item
     */
    public ChallengeContent challenge(ItemId item) {
        return file(item).challenge();
    }

    /**
     * What a learner is told of an item after the response.
     *
     * @throws IllegalArgumentException when this version does not have the item
     */
    public Correction correction(ItemId item) {
        return file(item).correction();
    }

    boolean isDoing(ItemId item) {
        return file(item).doing();
    }

    private ItemFile file(ItemId item) {
        var file = items.get(item);
        if (file == null) {
            throw new IllegalArgumentException("bank " + bank.version() + " has no item " + item);
        }
        return file;
    }

    /** A file that items of this version offer. */
    public Optional<Asset> asset(String sha256, String fileName) {
        return assets.find(sha256, fileName);
    }

    /** All files that items of this version offer. */
    public Set<Asset> assets() {
        return assets.all();
    }

    /**
     * The content of one of this version's assets; not to be modified.
     *
     * @throws IllegalArgumentException when the asset is of another version
     */
    public byte[] bytes(Asset asset) {
        return assets.bytes(asset);
    }
}
