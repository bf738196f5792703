package org.gouji.read.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A PDF: its packed streams. Places of other objects are left as they are; readers repair them. */
final class PdfContainer implements Container {
    private static final int MOST = 400;
    private final byte[] bytes;
    private final List<Part> parts = new ArrayList<>();

    PdfContainer(byte[] bytes) {
        this.bytes = bytes;
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-")) {
            return;
        }
        int at = 0;
        while (parts.size() < MOST) {
            int start = text.indexOf("stream\n", at);
            int windows = text.indexOf("stream\r\n", at);
            boolean isWindows = windows >= 0 && (start < 0 || windows < start);
            start = isWindows ? windows + 8 : start + 7;
            int end = start < 7 ? -1 : text.indexOf("endstream", start);
            if (end < 0) {
                return;
            }
            add(start, end);
            at = end + 9;
        }
    }

    private void add(int start, int end) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, start, end - start))) {
            parts.add(new Part(start + "-" + end, in.readNBytes(1 << 20)));
        } catch (IOException e) {
            return; // not packed, or not this way
        }
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public byte[] with(Part part, byte[] content) {
        String[] place = part.name().split("-");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            return bytes;
        }
        packed.write('\n');
        return ByteMutation.splice(bytes, Integer.parseInt(place[0]), Integer.parseInt(place[1]), packed.toByteArray());
    }
}
