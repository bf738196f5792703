package org.gouji.read.docx;

import java.util.List;
import java.util.Optional;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.ZipDirectory;
import org.gouji.read.layout.LayoutOpener;
import org.gouji.read.layout.Part;
import org.gouji.read.xml.XmlPart;

/** Reads a report written with Word or WPS, straight from the XML of the package. Any thread. */
public final class DocxReader {

    /** The paragraphs and tables of the main text; headers, footers, notes and comments are left out. */
    public Extract read(byte[] bytes) throws UnreadableFileException {
        ZipDirectory zip = ZipDirectory.open(bytes);
        String main = zip.names().stream()
                .filter(n -> n.matches("(?i)word/document\\d*\\.xml"))
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException("read.failed.zip"));
        Optional<byte[]> document = zip.content(main);
        StyleSheet styles = StyleSheet.read(zip.content("word/styles.xml"));
        Numbering numbering = Numbering.read(zip.content("word/numbering.xml"));
        BodyReader body = new BodyReader(XmlPart.open(document.orElseThrow()), styles, numbering);
        List<Part> parts = body.read();
        return new Extract(LayoutOpener.open(parts, ""), body.pictures(), false);
    }
}
