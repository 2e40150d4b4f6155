package org.assay.cache.bank;

import java.util.Map;
import java.util.Optional;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.scoring.LevelCeilings;

/** A version of the bank: what the engine decides with, and what learners see. Immutable. */
public final class LoadedBank {
    private final ItemBank bank;
    private final FrameworkContent framework;
    private final LevelCeilings ceilings;
    private final Map<ItemId, ItemFile> items;
    private final Map<Asset, byte[]> assets;
    private final Map<String, Asset> assetByHash;

    /** What a file tells of one item. */
    record ItemFile(ChallengeContent challenge, Correction correction, boolean doing) {}

    LoadedBank(
            ItemBank bank,
            FrameworkContent framework,
            LevelCeilings ceilings,
            Map<ItemId, ItemFile> items,
            Map<Asset, byte[]> assets) {
        this.bank = bank;
        this.framework = framework;
        this.ceilings = ceilings;
        this.items = Map.copyOf(items);
        this.assets = Map.copyOf(assets);
        var byHash = new java.util.HashMap<String, Asset>();
        assets.keySet()
                .forEach(asset -> byHash.put(asset.sha256() + "/" + asset.fileName(), asset));
        this.assetByHash = Map.copyOf(byHash);
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
        return Optional.ofNullable(assetByHash.get(sha256 + "/" + fileName));
    }

    /** The content of one of this version's assets; not to be modified. */
    public byte[] bytes(Asset asset) {
        var bytes = assets.get(asset);
        if (bytes == null) {
            throw new IllegalArgumentException("bank " + bank.version() + " has no file " + asset);
        }
        return bytes;
    }
}
