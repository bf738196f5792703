package org.gouji.read.odt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.ZipDirectory;
import org.gouji.read.layout.LayoutOpener;
import org.gouji.read.layout.Part;
import org.gouji.read.xml.XmlPart;

/** Reads a report written with LibreOffice or another program of the OpenDocument family. Any thread. */
public final class OdtReader {

    /** The paragraphs and tables of the text; headers, footers, notes, comments and deleted text are left out. */
    public Extract read(byte[] bytes) throws UnreadableFileException {
        OdtStyles styles = new OdtStyles();
        OdtBody body;
        List<Part> parts;
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            ZipDirectory zip = ZipDirectory.open(bytes);
            refuseEncrypted(zip);
            Optional<byte[]> named = zip.content("styles.xml");
            if (named.isPresent()) {
                new OdtBody(XmlPart.open(named.get()), styles).read();
            }
            byte[] content =
                    zip.content("content.xml").orElseThrow(() -> new UnreadableFileException("read.failed.broken"));
            body = new OdtBody(XmlPart.open(content), styles);
            parts = body.read();
        } else {
            body = new OdtBody(XmlPart.open(bytes), styles);
            parts = body.read();
        }
        return new Extract(LayoutOpener.open(parts, ""), body.pictures(), false);
    }

    private static void refuseEncrypted(ZipDirectory zip) throws UnreadableFileException {
        String manifest = zip.content("META-INF/manifest.xml")
                .map(m -> new String(m, StandardCharsets.UTF_8))
                .orElse("");
        if (manifest.contains("encryption-data")) {
            throw new UnreadableFileException("read.failed.password");
        }
    }
}
