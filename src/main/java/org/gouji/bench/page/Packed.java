package org.gouji.bench.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip packages with a fixed time in them. */
public final class Packed {
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 1, 2, 8, 0);

    private Packed() {}

    /** A package of texts in UTF-8, in their order. */
    public static byte[] texts(Map<String, String> parts) {
        return files(bytes(parts), StandardCharsets.UTF_8);
    }

    /** Texts in UTF-8, in their order. */
    static Map<String, byte[]> bytes(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Entries in order, their names in {@code names}. */
    public static byte[] files(Map<String, byte[]> entries, Charset names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
