package org.assay.cache.bank.files;

/** The smallest theme that a PresentationML master may have. */
final class PptxTheme {
    private static final String FILL = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    private static final String LINE = "<a:ln w=\"9525\">%s</a:ln>".formatted(FILL);
    private static final String EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    private static final String FONT =
            "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";

    static final String THEME =
            """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain">\
            <a:themeElements><a:clrScheme name="Plain">%s%s%s%s%s%s%s%s%s%s%s%s</a:clrScheme>\
            <a:fontScheme name="Plain"><a:majorFont>%s</a:majorFont><a:minorFont>%s</a:minorFont>\
            </a:fontScheme><a:fmtScheme name="Plain"><a:fillStyleLst>%s</a:fillStyleLst>\
            <a:lnStyleLst>%s</a:lnStyleLst><a:effectStyleLst>%s</a:effectStyleLst>\
            <a:bgFillStyleLst>%s</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"""
                    .formatted(
                            colour("dk1", "1B2A41"),
                            colour("lt1", "FFFFFF"),
                            colour("dk2", "12355B"),
                            colour("lt2", "EEF2E6"),
                            colour("accent1", "2C6E8F"),
                            colour("accent2", "F4B942"),
                            colour("accent3", "4E8A5B"),
                            colour("accent4", "C0392B"),
                            colour("accent5", "7A5195"),
                            colour("accent6", "8A5A34"),
                            colour("hlink", "12355B"),
                            colour("folHlink", "7A5195"),
                            FONT,
                            FONT,
                            FILL.repeat(3),
                            LINE.repeat(3),
                            EFFECT.repeat(3),
                            FILL.repeat(3));

    private PptxTheme() {}

    private static String colour(String name, String value) {
        return "<a:%s><a:srgbClr val=\"%s\"/></a:%s>".formatted(name, value, name);
    }
}
