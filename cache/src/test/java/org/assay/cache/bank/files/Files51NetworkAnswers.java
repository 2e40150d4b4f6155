package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from measures and captures of a network. */
final class Files51NetworkAnswers {
    private static final String TRUE_SERVER_OFFER = "10.20.0.";

    private Files51NetworkAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "fault-network-5a", count(lineFaults()),
                "fault-network-5b", text(wrongByHand()),
                "fault-network-6a", text(silentServer()),
                "fault-network-6b", text(secondServer()));
    }

    private static long lineFaults() {
        return Files51.first("pings-a").entries().stream()
                .filter(ping -> !ping.text("Box").equals(Files51Networks.LOST))
                .filter(ping -> ping.text("Provider").equals(Files51Networks.LOST))
                .count();
    }

    private static String wrongByHand() {
        var devices = Files51.first("leases-b").entries();
        var countByAddress =
                devices.stream()
                        .collect(
                                Collectors.groupingBy(
                                        device -> device.text("IP"), Collectors.counting()));
        return devices.stream()
                .filter(device -> countByAddress.getOrDefault(device.text("IP"), 0L) > 1)
                .filter(device -> device.text("Setting").equals("manual"))
                .map(device -> device.text("Device"))
                .collect(Reading.only());
    }

    /** The server to which queries go, and from which no response comes. */
    private static String silentServer() {
        var lines = Files51.first("capture-a").entries();
        var asked = new HashSet<String>();
        var answering = new HashSet<String>();
        for (var line : lines) {
            if (line.text("Info").startsWith("Standard query response")) {
                answering.add(line.text("Source"));
            } else if (line.text("Protocol").equals("DNS")) {
                asked.add(line.text("Destination"));
            }
        }
        asked.removeAll(answering);
        return asked.stream().collect(Reading.only());
    }

    private static String secondServer() {
        var nameByAddress = new HashMap<String, String>();
        for (var device : Files51.second("capture-b").entries()) {
            nameByAddress.put(device.text("MAC"), device.text("Name"));
        }
        return strangeOffers(Files51.first("capture-b").entries()).stream()
                .map(offer -> nameByAddress.getOrDefault(offer.text("Source"), ""))
                .distinct()
                .collect(Reading.only());
    }

    private static List<Entry> strangeOffers(List<Entry> lines) {
        return lines.stream()
                .filter(line -> line.text("Info").startsWith("Offer "))
                .filter(line -> !line.text("Info").contains(TRUE_SERVER_OFFER))
                .toList();
    }
}
