package org.assay.cache.bank.files;

import java.util.List;
import org.assay.cache.bank.files.SlideDeck.Slide;

/** Writes a slide show as OpenDocument presentation (ISO/IEC 26300). */
final class Odp {
    private static final String TYPE = "application/vnd.oasis.opendocument.presentation";
    private static final String XML = OpenDocument.XML;
    private static final String SPACES =
            names("office", "style", "text", "drawing", "presentation")
                    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                    + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                    + " office:version=\"1.2\"";
    private static final String SHOWN = "dp1";
    private static final String HIDDEN = "dp2";

    private final SlideDeck deck;

    Odp(SlideDeck deck) {
        this.deck = deck;
    }

    byte[] bytes() {
        return OpenDocument.begin(TYPE, List.of("content.xml", "styles.xml"))
                .file("styles.xml", styles())
                .file("content.xml", content())
                .bytes();
    }

    private static String names(String... spaces) {
        var text = new StringBuilder();
        for (var space : spaces) {
            text.append(" xmlns:%s=".formatted(space.equals("drawing") ? "draw" : space))
                    .append("\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\"".formatted(space));
        }
        return text.toString();
    }

    private static String styles() {
        return XML
                + """
                <office:document-styles%s><office:automatic-styles>\
                <style:page-layout style:name="page"><style:page-layout-properties \
                fo:page-width="25.4cm" fo:page-height="19.05cm" fo:margin-top="0cm" \
                fo:margin-bottom="0cm" fo:margin-left="0cm" fo:margin-right="0cm" \
                style:print-orientation="landscape"/></style:page-layout>\
                </office:automatic-styles><office:master-styles>\
                <style:master-page style:name="Standard" style:page-layout-name="page"/>\
                </office:master-styles></office:document-styles>"""
                        .formatted(SPACES);
    }

    private String content() {
        var pages = new StringBuilder();
        deck.slides().forEach(slide -> pages.append(page(slide, pages.length())));
        return XML
                + """
                <office:document-content%s><office:automatic-styles>\
                <style:style style:name="%s" style:family="drawing-page">\
                <style:drawing-page-properties presentation:visibility="visible"/></style:style>\
                <style:style style:name="%s" style:family="drawing-page">\
                <style:drawing-page-properties presentation:visibility="hidden"/></style:style>\
                <style:style style:name="large" style:family="paragraph">\
                <style:text-properties fo:font-size="40pt"/></style:style>\
                </office:automatic-styles>\
                <office:body><office:presentation>%s</office:presentation></office:body>\
                </office:document-content>"""
                        .formatted(SPACES, SHOWN, HIDDEN, pages);
    }

    private static String page(Slide slide, int unique) {
        return """
               <draw:page draw:name="page%d" draw:style-name="%s" draw:master-page-name="Standard">\
               %s%s</draw:page>"""
                .formatted(
                        unique,
                        slide.hidden() ? HIDDEN : SHOWN,
                        frame(2, 3, slide.title()),
                        frame(9, 4, slide.text()));
    }

    private static String frame(int top, int height, String text) {
        return """
               <draw:frame draw:layer="layout" svg:x="2cm" svg:y="%dcm" svg:width="21cm" \
               svg:height="%dcm"><draw:text-box><text:p text:style-name="large">%s</text:p>\
               </draw:text-box></draw:frame>"""
                .formatted(top, height, Workbook.escaped(text));
    }
}
