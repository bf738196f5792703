package org.gouji.memo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/** The finished file without the time of the machine: POI stamps every entry, also of the workbook behind a chart. */
public final class TimelessPackage {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** 1 January 1980, the first day that a zip knows, without a zone. */
    private static final java.time.LocalDateTime EPOCH = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessPackage() {}

    /** Writes {@code document} to {@code out}, which stays open. */
    public static void write(POIXMLDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        out.write(timeless(bytes.toByteArray()));
    }

    private static byte[] timeless(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                entries.put(entry.getName(), entry.getName().endsWith(".xlsx") ? timeless(content) : content);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            put(CONTENT_TYPES, entries.remove(CONTENT_TYPES), out);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(entry.getKey(), entry.getValue(), out);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(String name, byte[] content, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
