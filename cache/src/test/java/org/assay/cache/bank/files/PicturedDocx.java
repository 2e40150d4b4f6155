package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.OpenXml.SCHEMAS;

/** Text with pictures as docx has it (ISO/IEC 29500). */
final class PicturedDocx {
    private static final int UNITS_PER_CM = 360_000;

    private PicturedDocx() {}

    /** The main part, without the XML declaration. */
    static String document(CharSequence body) {
        return "<w:document xmlns:w=\"%1$swordprocessingml/2006/main\" xmlns:r=\"%1$sofficeDocument/2006/relationships\" xmlns:wp=\"%1$sdrawingml/2006/wordprocessingDrawing\" xmlns:a=\"%1$sdrawingml/2006/main\" xmlns:pic=\"%1$sdrawingml/2006/picture\"><w:body>%2$s</w:body></w:document>"
                .formatted(SCHEMAS, body);
    }

    /**
     * A picture in a paragraph.
     *
     * @param id unique in the document
     * @param relation which leads to the picture
     */
    static String picture(int id, String name, String relation, int widthCm, int heightCm) {
        var extent =
                "cx=\"%d\" cy=\"%d\"".formatted(widthCm * UNITS_PER_CM, heightCm * UNITS_PER_CM);
        return "<w:r><w:drawing><wp:inline><wp:extent %1$s/><wp:docPr id=\"%2$d\" name=\"%3$s\"/><a:graphic><a:graphicData uri=\"%5$sdrawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"%2$d\" name=\"%3$s\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"%4$s\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext %1$s/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
                .formatted(extent, id, name, relation, SCHEMAS);
    }
}
