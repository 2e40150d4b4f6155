package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Programs to change and run, each in Python and as a page that runs the same in JavaScript. */
final class Files34Code {

    private Files34Code() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "code-a.py", bytes(digitsInPython()),
                "code-a.html", page("code-a", digitsInJavaScript()),
                "code-b.py", bytes(savingsInPython()),
                "code-b.html", page("code-b", savingsInJavaScript()));
    }

    private static String digitsInPython() {
        return """
        limit = 20

        def digit_sum(n):
            total = 0
            while n > 0:
                total = total + n % 10
                n = n // 10
            return total

        count = 0
        for n in range(1, limit + 1):
            if digit_sum(n) % 7 == 0:
                count = count + 1
        print(count)
        """;
    }

    private static String digitsInJavaScript() {
        return """
        const limit = 20;

        function digitSum(n) {
          let total = 0;
          while (n > 0) {
            total = total + n % 10;
            n = Math.floor(n / 10);
          }
          return total;
        }

        let count = 0;
        for (let n = 1; n <= limit; n++) {
          if (digitSum(n) % 7 === 0) {
            count = count + 1;
          }
        }
        document.getElementById("result").textContent = count;
        """;
    }

    private static String savingsInPython() {
        return """
        goal = 500

        savings = 0
        months = 0
        while savings < goal:
            interest = savings * 2 // 100
            savings = savings + interest + 40
            months = months + 1
        print(months)
        """;
    }

    private static String savingsInJavaScript() {
        return """
        const goal = 500;

        let savings = 0;
        let months = 0;
        while (savings < goal) {
          const interest = Math.floor(savings * 2 / 100);
          savings = savings + interest + 40;
          months = months + 1;
        }
        document.getElementById("result").textContent = months;
        """;
    }

    private static byte[] page(String title, String script) {
        return bytes(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                </head>
                <body>
                <p id="result"></p>
                <script>
                %s</script>
                </body>
                </html>
                """
                        .formatted(title, script));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
