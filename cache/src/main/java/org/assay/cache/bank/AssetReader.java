package org.assay.cache.bank;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the files that items name, and keeps those that it found. */
final class AssetReader {
    private final BankSource source;
    private final Map<String, Optional<Asset>> assetByPath = new HashMap<>();
    private final Map<Asset, byte[]> bytesOf = new HashMap<>();

    AssetReader(BankSource source) {
        this.source = source;
    }

    /**
     * The file that a place names, relative to {@code files/}; tells a fault when none is there.
     */
    Optional<Asset> read(Place place) {
        var path = "files/" + place.string();
        var asset = assetByPath.computeIfAbsent(path, this::find);
        if (asset.isEmpty()) {
            place.fault(faultOf(path));
        }
        return asset;
    }

    /** A page with its style and script in it; tells a fault when a part of it is missing. */
    Optional<Asset> readSimulator(Place place) {
        var path = "simulators/" + place.id() + ".html";
        var asset = assetByPath.computeIfAbsent(path, this::compose);
        if (asset.isEmpty()) {
            place.fault("there is no simulator " + path + ", or no simulators/common.css or .js");
        }
        return asset;
    }

    private Optional<Asset> compose(String path) {
        return SimulatorPage.compose(source, path)
                .map(
                        page ->
                                add(
                                        path.substring(path.lastIndexOf('/') + 1),
                                        "text/html; charset=utf-8",
                                        page,
                                        Asset.Use.SANDBOX));
    }

    /** As {@link #read}, for a picture. */
    Optional<Asset> readPicture(Place place) {
        var asset = read(place);
        if (asset.isPresent() && !MediaTypes.isPicture(asset.get().mediaType())) {
            place.fault("is no picture: name a png, jpg, gif or svg");
        }
        return asset;
    }

    private Optional<Asset> find(String path) {
        var content = source.files().get(path);
        var fileName = path.substring(path.lastIndexOf('/') + 1);
        return content == null
                ? Optional.empty()
                : MediaTypes.of(fileName)
                        .map(type -> add(fileName, type, content, MediaTypes.use(type)));
    }

    private Asset add(String fileName, String mediaType, byte[] content, Asset.Use use) {
        var asset = new Asset(Hashes.sha256(content), fileName, mediaType, content.length, use);
        bytesOf.put(asset, content);
        return asset;
    }

    private String faultOf(String path) {
        if (source.files().containsKey(path)) {
            return "is a file of a kind that cannot be offered; known are " + MediaTypes.known();
        }
        return BankPaths.isAllowed(path)
                ? "there is no file " + path + ": add it (5 MiB at most) or mend the path"
                : "'" + path + "' " + BankPaths.RULE;
    }

    /** The files that were read. */
    AssetCatalogue catalogue() {
        return new AssetCatalogue(bytesOf);
    }
}
