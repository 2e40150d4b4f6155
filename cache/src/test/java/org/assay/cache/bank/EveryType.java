package org.assay.cache.bank;

/** One item of each type, with all that its type allows, in YAML. */
final class EveryType {
    static final String[] ITEMS = {
        BankText.singleChoice("single")
                + """
                keepOrder: true
                timerSeconds: 90
                focusable: true
                doing: true
                """,
        BankText.item(
                "multiple",
                "multiple-choice",
                """
                choices: [{id: a, text: un}, {id: b, text: {fr: deux, en: two}}, {id: c, text: trois}]
                answer: [c, a]
                wrongAnswers: [[a], [b], [a, b, c]]
                """),
        BankText.item(
                "order",
                "ordering",
                """
                choices: [{id: a, text: un}, {id: b, text: deux}, {id: c, text: trois}]
                answer: [b, a, c]
                wrongAnswers: [[a, b, c], [b, c, a], [a, b]]
                """),
        BankText.item(
                "short",
                "short-answer",
                """
                placeholder: {fr: un mot, en: a word}
                answer: {accept: [navigateur, browser], ignoreCase: true, ignorePunctuation: true,
                  tolerateTypos: true, numeric: false}
                wrongAnswers: [moteur, serveur, fenêtre]
                """),
        BankText.item(
                "number",
                "number",
                """
                placeholder: "0"
                answer: {value: 12.5, tolerance: 0.01}
                wrongAnswers: ["12", "13", "125"]
                calibration: {discrimination: 1.35, difficulty: -0.4}
                """),
        BankText.item(
                "filled",
                "blanks",
                """
                blanks:
                  - {id: total, label: Total, answer: {value: 1200, tolerance: 1}}
                  - {id: city, label: {fr: Ville, en: City}, answer: {accept: [Lyon, Lyons]}}
                  - {id: unit, label: x, options: [{id: kb, text: ko}, {id: mb, text: Mo}], answer: mb}
                wrongAnswers:
                  - {total: "1200", city: Lyon, unit: kb}
                  - {total: "1200", city: Paris, unit: mb}
                  - {total: "1202", city: Lyon, unit: mb}
                """),
        BankText.item(
                "either",
                "interchangeable-blanks",
                """
                blanks: [{id: one, label: Un}, {id: two, label: Deux}]
                answer: {groups: [[Firefox, Mozilla Firefox], [Chromium]], tolerateTypos: false}
                wrongAnswers:
                  - {one: Firefox, two: Mozilla Firefox}
                  - {one: Excel, two: Chromium}
                  - {one: Lyon, two: Paris}
                """),
    };

    private EveryType() {}
}
