package org.gouji.read.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A doc, wps, xls or et: the streams at its root. */
final class Ole2Container implements Container {
    private final byte[] bytes;
    private final List<Part> parts = new ArrayList<>();

    Ole2Container(byte[] bytes) {
        this.bytes = bytes;
        if (bytes.length < 512 || (bytes[0] & 0xFF) != 0xD0 || (bytes[1] & 0xFF) != 0xCF) {
            return;
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            for (Entry entry : files.getRoot()) {
                if (entry instanceof DocumentEntry) {
                    try (DocumentInputStream in = new DocumentInputStream((DocumentEntry) entry)) {
                        parts.add(new Part(entry.getName(), in.readAllBytes()));
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            parts.clear(); // broken before: left to be broken from outside
        }
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public byte[] with(Part part, byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            files.createOrUpdateDocument(new ByteArrayInputStream(content), part.name());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            return bytes;
        }
    }
}
