package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.OpenXml.relation;

import org.assay.cache.bank.files.SlideDeck.Slide;

/** Writes a slide show as PresentationML (ISO/IEC 29500), with one master and one layout. */
final class Pptx {
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "officedocument.presentationml.";
    private static final String SPACES =
            " xmlns:a=\"%sdrawingml/2006/main\" xmlns:r=\"%s\" xmlns:p=\"%spresentationml/2006/main\""
                    .formatted(OpenXml.SCHEMAS, OpenXml.RELATION, OpenXml.SCHEMAS);

    /** Ids of slides begin here. */
    private static final int FIRST_ID = 256;

    private final SlideDeck deck;

    Pptx(SlideDeck deck) {
        this.deck = deck;
    }

    byte[] bytes() {
        var zip = new StoredZip();
        zip.file("[Content_Types].xml", contentTypes());
        zip.file(
                "_rels/.rels", relations(relation("r1", "officeDocument", "ppt/presentation.xml")));
        zip.file("ppt/presentation.xml", presentation());
        zip.file("ppt/_rels/presentation.xml.rels", relations(parts()));
        zip.file("ppt/theme/theme1.xml", XML + PptxTheme.THEME);
        zip.file("ppt/slideMasters/slideMaster1.xml", master());
        zip.file(
                "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                relations(
                        relation("l1", "slideLayout", "../slideLayouts/slideLayout1.xml"),
                        relation("t1", "theme", "../theme/theme1.xml")));
        zip.file("ppt/slideLayouts/slideLayout1.xml", layout());
        zip.file(
                "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
                relations(relation("m1", "slideMaster", "../slideMasters/slideMaster1.xml")));
        for (int i = 1; i <= deck.slides().size(); i++) {
            zip.file("ppt/slides/slide%d.xml".formatted(i), slide(deck.slides().get(i - 1)));
            zip.file(
                    "ppt/slides/_rels/slide%d.xml.rels".formatted(i),
                    relations(relation("l1", "slideLayout", "../slideLayouts/slideLayout1.xml")));
        }
        return zip.bytes();
    }

    private String contentTypes() {
        var parts = new StringBuilder();
        for (int i = 1; i <= deck.slides().size(); i++) {
            parts.append(part("slides/slide" + i, TYPE + "slide"));
        }
        return XML
                + OpenXml.types(
                        OpenXml.XML_FILES,
                        part("presentation", TYPE + "presentation.main"),
                        part("slideMasters/slideMaster1", TYPE + "slideMaster"),
                        part("slideLayouts/slideLayout1", TYPE + "slideLayout"),
                        part("theme/theme1", "officedocument.theme"),
                        parts.toString());
    }

    private static String part(String path, String type) {
        return OpenXml.part("ppt/" + path, type);
    }

    private String parts() {
        var parts = new StringBuilder();
        parts.append(relation("m1", "slideMaster", "slideMasters/slideMaster1.xml"));
        parts.append(relation("t1", "theme", "theme/theme1.xml"));
        for (int i = 1; i <= deck.slides().size(); i++) {
            parts.append(relation("s" + i, "slide", "slides/slide%d.xml".formatted(i)));
        }
        return parts.toString();
    }

    private static String relations(String... relations) {
        return XML + OpenXml.relations(relations);
    }

    private String presentation() {
        var ids = new StringBuilder();
        for (int i = 1; i <= deck.slides().size(); i++) {
            ids.append("<p:sldId id=\"%d\" r:id=\"s%d\"/>".formatted(FIRST_ID + i, i));
        }
        return XML
                + """
                <p:presentation%s><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="m1"/>\
                </p:sldMasterIdLst><p:sldIdLst>%s</p:sldIdLst>\
                <p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>\
                </p:presentation>"""
                        .formatted(SPACES, ids);
    }

    private static String master() {
        return XML
                + """
                <p:sldMaster%s><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>\
                %s</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" \
                accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" \
                accent6="accent6" hlink="hlink" folHlink="folHlink"/>\
                <p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="l1"/></p:sldLayoutIdLst>\
                </p:sldMaster>"""
                        .formatted(SPACES, shapes("", ""));
    }

    private static String layout() {
        return XML
                + "<p:sldLayout%s><p:cSld name=\"Title\">%s</p:cSld></p:sldLayout>"
                        .formatted(SPACES, shapes("", ""));
    }

    private static String slide(Slide slide) {
        return XML
                + "<p:sld%s%s><p:cSld>%s</p:cSld></p:sld>"
                        .formatted(
                                SPACES,
                                slide.hidden() ? " show=\"0\"" : "",
                                shapes(slide.title(), slide.text()));
    }

    private static String shapes(String title, String text) {
        return """
               <p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/>\
               </p:nvGrpSpPr><p:grpSpPr/>%s%s</p:spTree>"""
                .formatted(
                        shape(2, "<p:ph type=\"title\"/>", 700_000, title),
                        shape(3, "<p:ph type=\"body\" idx=\"1\"/>", 3_000_000, text));
    }

    private static String shape(int id, String place, int top, String text) {
        return """
               <p:sp><p:nvSpPr><p:cNvPr id="%d" name="Shape %d"/><p:cNvSpPr/><p:nvPr>%s</p:nvPr>\
               </p:nvSpPr><p:spPr><a:xfrm><a:off x="700000" y="%d"/>\
               <a:ext cx="7700000" cy="1400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
               </a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>\
               <a:rPr lang="fr-FR" sz="4000"/><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>"""
                .formatted(id, id, place, top, Workbook.escaped(text));
    }
}
