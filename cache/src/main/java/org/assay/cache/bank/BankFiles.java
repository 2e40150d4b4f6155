package org.assay.cache.bank;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.cache.bank.FrameworkContent.AreaContent;
import org.assay.cache.bank.FrameworkContent.CompetencyContent;
import org.assay.cache.bank.LoadedBank.ItemFile;
import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.InvalidBankException;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.Skill;
import org.assay.engine.scoring.LevelCeilings;

/**
 * Reads, checks and compiles a bank's files. Every fault is told at once, with file, place and what
 * to do.
 */
public final class BankFiles {
    private static final String FRAMEWORK = "framework.yaml";

    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    private final BankSource source;
    private final List<String> faults = new ArrayList<>();
    private final Map<ItemId, ItemFile> items = new LinkedHashMap<>();
    private final Map<Asset, byte[]> assets = new HashMap<>();
    private final Map<String, Asset> assetByPath = new HashMap<>();
    private final Map<CompetencyCode, List<Skill>> skills = new LinkedHashMap<>();

    private BankFiles(BankSource source) {
        this.source = source;
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
        var place = Place.root(FRAMEWORK, parse(FRAMEWORK), faults);
        var framework = readFramework(place);
        var ceilings = readCeilings(place.at("levelCeilings"));
        source.files().keySet().stream()
                .filter(name -> name.startsWith("topics/"))
                .forEach(this::readTopic);
        if (!faults.isEmpty()) {
            throw new InvalidBankException(faults);
        }
        var bank = ItemBank.of(version(source), skills);
        return new LoadedBank(bank, framework, new LevelCeilings(ceilings), items, assets);
    }

    private JsonNode parse(String name) {
        var bytes = source.files().get(name);
        if (bytes == null) {
            faults.add(name + " is missing");
            return MissingNode.getInstance();
        }
        try {
            return YAML.readTree(bytes);
        } catch (IOException e) {
            faults.add(
                    name
                            + " is no YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return MissingNode.getInstance();
        }
    }

    private FrameworkContent readFramework(Place place) {
        place.allow("format", "title", "levelCeilings", "areas");
        return new FrameworkContent(
                place.at("title").text(), place.at("areas").some(this::readArea));
    }

    private AreaContent readArea(Place place) {
        place.allow("code", "title", "colour", "competencies");
        return new AreaContent(
                place.at("code").string(),
                place.at("title").text(),
                place.at("colour").string(),
                place.at("competencies").some(this::readCompetency));
    }

    private CompetencyContent readCompetency(Place place) {
        place.allow("code", "title", "description");
        var code = place.at("code").string();
        if (skills.put(new CompetencyCode(code), new ArrayList<>()) != null) {
            place.fault("competency " + code + " stands twice in the framework");
        }
        return new CompetencyContent(
                code, place.at("title").text(), place.at("description").text());
    }

    private static NavigableMap<LocalDate, Integer> readCeilings(Place place) {
        var ceilings = new TreeMap<LocalDate, Integer>();
        place.some(
                one -> {
                    one.allow("from", "level");
                    var from = date(one.at("from"));
                    int level = one.at("level").integer(1, Skill.MAX_LEVEL);
                    from.ifPresent(day -> ceilings.put(day, level));
                    return level;
                });
        return ceilings;
    }

    private static Optional<LocalDate> date(Place place) {
        try {
            return Optional.of(LocalDate.parse(place.string()));
        } catch (DateTimeParseException e) {
            place.fault("must be a date such as 2026-09-01");
            return Optional.empty();
        }
    }

    private void readTopic(String name) {
        var parsed = parse(name);
        if (parsed.isMissingNode()) {
            return;
        }
        int known = items.size();
        var place = Place.root(name, parsed, faults);
        var topicItems = new LinkedHashMap<ItemId, ItemFile>();
        var topic = new TopicReader(this::asset, topicItems).read(place);
        items.putAll(topicItems);
        if (items.size() != known + topicItems.size()) {
            place.fault("has an item whose id another file has");
        }
        var competency = skills.get(new CompetencyCode(topic.competency()));
        if (competency == null) {
            place.at("competency").fault("'" + topic.competency() + "' is not in the framework");
        } else {
            competency.addAll(topic.skills());
        }
    }

    private Optional<Asset> asset(Place place, String path) {
        var bytes = source.files().get("files/" + path);
        if (bytes == null) {
            place.fault("there is no file files/" + path);
            return Optional.empty();
        }
        var fileName = path.substring(path.lastIndexOf('/') + 1);
        var mediaType = MediaTypes.of(fileName);
        if (mediaType.isEmpty()) {
            place.fault("files of this kind cannot be offered: " + fileName);
            return Optional.empty();
        }
        if (bytes.length > BankSource.MAX_FILE_BYTES) {
            place.fault("is larger than " + BankSource.MAX_FILE_BYTES + " bytes");
        }
        return Optional.of(
                assetByPath.computeIfAbsent(path, _ -> addAsset(fileName, mediaType.get(), bytes)));
    }

    private Asset addAsset(String fileName, String mediaType, byte[] bytes) {
        var hash = HexFormat.of().formatHex(sha256().digest(bytes));
        var asset = new Asset(hash, fileName, mediaType, bytes.length);
        assets.put(asset, bytes);
        return asset;
    }

    /** Names the content: the first 12 hex digits of a SHA-256 over all paths and files. */
    static BankVersion version(BankSource source) {
        var digest = sha256();
        source.files()
                .forEach(
                        (name, bytes) -> {
                            digest.update(name.getBytes(StandardCharsets.UTF_8));
                            digest.update((byte) 0);
                            digest.update(sha256().digest(bytes));
                        });
        return new BankVersion(HexFormat.of().formatHex(digest.digest()).substring(0, 12));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
