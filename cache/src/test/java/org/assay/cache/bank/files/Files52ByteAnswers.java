package org.assay.cache.bank.files;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on records of bytes. */
final class Files52ByteAnswers {

    private Files52ByteAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of("binary-codes-6a", highest(), "binary-codes-6b", leaked());
    }

    private static ResponseValue highest() {
        int tenths =
                records("bytes-a.txt").stream()
                        .filter(bytes -> bytes[3] % 2 == 0)
                        .mapToInt(bytes -> 256 * bytes[1] + bytes[2])
                        .max()
                        .orElseThrow();
        return Files13Answers.number(tenths / 10.0);
    }

    private static ResponseValue leaked() {
        return Files13Answers.count(
                records("bytes-b.txt").stream()
                        .filter(bytes -> (bytes[3] & 4) != 0)
                        .mapToInt(bytes -> 256 * bytes[2] + bytes[1])
                        .sum());
    }

    private static List<int[]> records(String name) {
        int[] bytes =
                Arrays.stream(Reading.text(Files52.bytes(name)).trim().split("\\s+", -1))
                        .mapToInt(digits -> Integer.parseInt(digits, 16))
                        .toArray();
        return IntStream.range(0, bytes.length / 4)
                .mapToObj(i -> Arrays.copyOfRange(bytes, 4 * i, 4 * i + 4))
                .toList();
    }
}
