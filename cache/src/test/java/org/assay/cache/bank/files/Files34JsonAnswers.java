package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from the files in JSON. */
final class Files34JsonAnswers {

    private Files34JsonAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("program-functions-6a", count(archived(json("tree-a.json"), false)));
        answers.put("program-functions-6b", count(betterPaid(json("staff-b.json"))));
        answers.put("structured-data-5a", count(chargedBikes()));
        answers.put("structured-data-5b", count(turnoverOfComics()));
        answers.put("structured-data-6a", count(daysOfLoans()));
        answers.put("structured-data-6b", count(paid()));
        return answers;
    }

    private static JsonNode json(String name) {
        return Files34Json.read(Files34.file(name));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The size of the files below folders of the name sought; a file has no children. */
    private static long archived(JsonNode node, boolean below) {
        if (!node.has("children")) {
            return below ? node.path("size").asLong() : 0;
        }
        boolean isBelow = below || node.path("name").asText().equals("archive");
        return each(node.path("children")).mapToLong(child -> archived(child, isBelow)).sum();
    }

    private static long betterPaid(JsonNode manager) {
        long salary = manager.path("salary").asLong();
        return each(manager.path("team"))
                .mapToLong(one -> (one.path("salary").asLong() > salary ? 1 : 0) + betterPaid(one))
                .sum();
    }

    private static long chargedBikes() {
        return each(json("bikes-a.json").path("stations"))
                .filter(station -> is(station, "town", "Corval") && is(station, "status", "open"))
                .flatMap(station -> each(station.path("bikes")))
                .filter(bike -> is(bike, "kind", "electric") && bike.path("charge").asInt() >= 50)
                .count();
    }

    private static long turnoverOfComics() {
        return each(json("orders-b.json"))
                .filter(order -> is(order, "status", "paid"))
                .flatMap(order -> each(order.path("lines")))
                .filter(line -> is(line, "section", "comics"))
                .mapToLong(line -> line.path("price").asLong() * line.path("quantity").asLong())
                .sum();
    }

    private static long daysOfLoans() {
        return total(
                each(json("pages-a.json"))
                        .filter(exchange -> exchange.path("status").asInt() == 200)
                        .flatMap(exchange -> each(exchange.path("body").path("loans"))),
                "id",
                "days");
    }

    private static long paid() {
        return total(
                each(json("payments-b.json"))
                        .filter(
                                exchange ->
                                        exchange.path("status").asInt() == 200
                                                || exchange.path("status").asInt() == 201),
                "key",
                "amount");
    }

    /** The sum of a field over all that differ in another; those alike there are alike here too. */
    private static long total(Stream<JsonNode> nodes, String id, String field) {
        return nodes
                .collect(
                        Collectors.groupingBy(
                                node -> node.path(id).asText(),
                                Collectors.mapping(
                                        node -> node.path(field).asLong(),
                                        Collectors.collectingAndThen(
                                                Collectors.toSet(),
                                                all -> all.stream().collect(Reading.only())))))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static boolean is(JsonNode node, String field, String text) {
        return node.path(field).asText().equals(text);
    }
}
