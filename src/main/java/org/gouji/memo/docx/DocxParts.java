package org.gouji.memo.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.gouji.memo.Memo;
import org.gouji.memo.PlainText;
import org.gouji.memo.Templates;
import org.gouji.text.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a memo beside its text: styles, fonts with their replacements, and properties. */
record DocxParts(Templates templates) {
    private static final String FONTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONTS_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String CREATOR = "Gouji";
    private static final String LATIN_FONT = "Times New Roman";

    void addTo(XWPFDocument document, Memo memo) throws IOException, InvalidFormatException {
        styles(document, memo.language());
        fonts(document);
        properties(document.getProperties(), memo);
    }

    private void styles(XWPFDocument document, Language language) throws IOException {
        CTStyles read;
        try {
            read = StylesDocument.Factory.parse(templates.styles(), POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                    .getStyles();
        } catch (XmlException e) {
            throw new IOException("memo/styles.xml", e);
        }
        XWPFStyles styles = document.createStyles();
        styles.setStyles(read);
        if (language == Language.EN) {
            styles.setSpellingLanguage("en-GB");
            latin(read.getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0));
            for (CTStyle style : read.getStyleArray()) {
                if (style.isSetRPr() && style.getRPr().sizeOfRFontsArray() > 0) {
                    latin(style.getRPr().getRFontsArray(0));
                }
            }
        }
    }

    /** The Latin letters of Chinese fonts are hard to read in whole sentences. */
    private static void latin(CTFonts fonts) {
        fonts.setAscii(LATIN_FONT);
        fonts.setHAnsi(LATIN_FONT);
        fonts.setCs(LATIN_FONT);
    }

    private void fonts(XWPFDocument document) throws IOException, InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
        PackagePart part = document.getPackage().createPart(name, FONTS);
        try (OutputStream out = part.getOutputStream()) {
            out.write(templates.fonts().getBytes(StandardCharsets.UTF_8));
        }
        document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONTS_RELATION);
    }

    /** Neither a person's name nor the time of the machine: the memo knows when it was made. */
    private static void properties(POIXMLProperties properties, Memo memo) throws InvalidFormatException {
        Optional<Date> at = Optional.of(Date.from(memo.writtenAt()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(PlainText.of(memo.title().text()));
        core.setCreator(CREATOR);
        core.setLastModifiedByUser(CREATOR);
        core.setCreated(at);
        core.setModified(at.map(d -> d.toInstant().toString()).orElseThrow());
        core.getUnderlyingProperties().setLanguageProperty(memo.language() == Language.ZH ? "zh-CN" : "en-GB");
        properties.getExtendedProperties().setApplication(CREATOR);
    }
}
