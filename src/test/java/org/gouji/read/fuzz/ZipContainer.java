package org.gouji.read.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.read.RawZip;

/** A docx, odt, xlsx, ofd or archive. */
final class ZipContainer implements Container {
    private final List<Part> parts;

    ZipContainer(byte[] bytes) {
        parts = read(bytes);
    }

    private static List<Part> read(byte[] bytes) {
        List<Part> parts = new ArrayList<>();
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return parts;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readNBytes(4 << 20)));
            }
        } catch (IOException | RuntimeException e) {
            return parts; // broken before: what was there is enough
        }
        return parts;
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public byte[] with(Part part, byte[] content) {
        RawZip zip = new RawZip();
        parts.forEach(p -> zip.add(p.name(), p == part ? content : p.content()));
        return zip.bytes();
    }
}
