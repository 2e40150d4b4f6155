package org.assay.cache.bank;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that the items of one version offer, by content. Immutable. */
final class AssetCatalogue {
    private final Map<Asset, byte[]> bytesOf;
    private final Map<String, Asset> byPath;

    AssetCatalogue(Map<Asset, byte[]> bytesOf) {
        this.bytesOf = Map.copyOf(bytesOf);
        var paths = new HashMap<String, Asset>();
        bytesOf.keySet().forEach(asset -> paths.put(asset.path(), asset));
        this.byPath = Map.copyOf(paths);
    }

    Set<Asset> all() {
        return bytesOf.keySet();
    }

    Optional<Asset> find(String sha256, String fileName) {
        return Optional.ofNullable(byPath.get("/assets/" + sha256 + "/" + fileName));
    }

    /**
     * The content of a file; not to be modified.
     *
     * @throws IllegalArgumentException when the asset is of another version
     */
    byte[] bytes(Asset asset) {
        var bytes = bytesOf.get(asset);
        if (bytes == null) {
            throw new IllegalArgumentException("this version of the bank has no file " + asset);
        }
        return bytes;
    }
}
