package org.assay.cache.bank;

import java.util.Map;
import java.util.Optional;
import org.assay.cache.bank.ChallengeContent.Simulator;

/** Reads which simulator an item shows, and with what data. */
final class SimulatorReader {
    private final AssetReader assets;

    SimulatorReader(AssetReader assets) {
        this.assets = assets;
    }

    /** Reads an item's simulator, if it has one; the walkthrough is for tests and stays here. */
    Optional<Simulator> read(Place place) {
        if (!place.isPresent()) {
            return Optional.empty();
        }
        place.allow("name", "title", "data", "walkthrough");
        var page = assets.readSimulator(place.at("name"));
        var title = place.at("title").text();
        var dataFr = place.at("data").data(Language.FR);
        var dataEn = place.at("data").data(Language.EN);
        if (dataFr.isEmpty() || dataEn.isEmpty()) {
            place.at("data").fault("must be a map: what the simulator shows");
        }
        place.at("walkthrough").some(SimulatorReader::readStep);
        return page.map(
                html ->
                        new Simulator(
                                html, title, dataFr.orElse(Map.of()), dataEn.orElse(Map.of())));
    }

    /** A step: at which control, and what is pressed, typed or chosen there. */
    private static Text readStep(Place step) {
        step.allow("at", "press", "type", "choose");
        if (step.fields().size() != 2) {
            step.fault("must have 'at' and one of 'press', 'type' and 'choose'");
        }
        return step.at("at").text();
    }
}
