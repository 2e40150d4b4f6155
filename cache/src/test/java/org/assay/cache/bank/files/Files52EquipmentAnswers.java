package org.assay.cache.bank.files;

import java.util.Comparator;
import java.util.Map;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on choosing equipment. */
final class Files52EquipmentAnswers {
    private static final int TABLETS = 24;

    private Files52EquipmentAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "equipment-choice-5a", cheapest(),
                "equipment-choice-5b", order(),
                "equipment-choice-6a", upgrade(),
                "equipment-choice-6b", usable());
    }

    private static ResponseValue cheapest() {
        return Files13Answers.text(
                Files52.first("laptops-a").entries().stream()
                        .filter(laptop -> laptop.number("Memory (GB)") >= 16)
                        .filter(laptop -> laptop.number("Mass (g)") <= 1400)
                        .filter(
                                laptop ->
                                        laptop.number("Battery (Wh)")
                                                >= 10 * laptop.number("Power (W)"))
                        .filter(laptop -> laptop.number("Updates") >= 2036)
                        .min(Comparator.comparingDouble(laptop -> laptop.number("Price (€)")))
                        .orElseThrow()
                        .text("Ref"));
    }

    private static ResponseValue order() {
        return Files13Answers.number(
                Files52.first("offers-b").entries().stream()
                        .mapToDouble(Files52EquipmentAnswers::total)
                        .min()
                        .orElseThrow());
    }

    private static double total(Entry offer) {
        double percent = offer.number("From") <= TABLETS ? offer.number("Discount (%)") : 0;
        double extension = offer.number("Warranty") < 3 ? offer.number("Extension (€)") : 0;
        return TABLETS * offer.number("Price (€)") * (100 - percent) / 100
                + TABLETS * extension
                + offer.number("Delivery (€)");
    }

    private static ResponseValue upgrade() {
        return Files13Answers.number(
                Files52.first("fleet-a").entries().stream()
                        .mapToDouble(Files52EquipmentAnswers::upgrade)
                        .sum());
    }

    private static double upgrade(Entry computer) {
        double modules = Math.ceil(Math.max(0, 8 - computer.number("Memory (GB)")) / 4);
        if (computer.number("Bits") < 64 || modules > computer.number("Slots")) {
            return 290;
        }
        return 18 * modules + (computer.text("Disk").equals("SSD") ? 0 : 35);
    }

    private static ResponseValue usable() {
        return Files13Answers.count(
                Files52.first("fleet-b").entries().stream()
                        .filter(Files52EquipmentAnswers::isUsable)
                        .count());
    }

    private static boolean isUsable(Entry computer) {
        var parts = computer.text("Version").split("\\.", -1);
        int version = 1000 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
        double memory = computer.number("Memory (GB)");
        return computer.text("Chip").equals("x64")
                && ((memory >= 16 && version >= 10_002) || (memory >= 8 && version >= 10_009));
    }
}
