package org.gouji.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word package. Its entries are stored with a fixed time, not deflated: the bytes of a deflated entry depend on the
 * zlib of the Java that wrote it.
 */
final class DocxFile {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 1, 2, 8, 0);

    private final TestFiles files;

    DocxFile(TestFiles files) {
        this.files = files;
    }

    byte[] write(Sample sample, Form form) {
        String document = files.text("docx/document-head.xml")
                + new WordBody(sample, form).xml()
                + files.text("docx/document-tail.xml");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", files.text("docx/content-types.xml"));
            put(zip, "_rels/.rels", files.text("docx/package-rels.xml"));
            put(zip, "word/document.xml", document);
            put(zip, "word/_rels/document.xml.rels", files.text("docx/document-rels.xml"));
            put(zip, "word/styles.xml", files.text("docx/styles.xml"));
            put(zip, "word/numbering.xml", files.text("docx/numbering.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
