package org.gouji.read.rtf;

import java.util.List;
import java.util.Map;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.LayoutOpener;
import org.gouji.read.layout.Part;

/** Reads a report saved as rich text. Any thread. */
public final class RtfReader {
    /** Pictures are written down in full, so a short report may be a large file. */
    private static final int LARGEST = 64 << 20;

    /** The paragraphs and tables of the main text; headers, footers, notes and comments are left out. */
    public Extract read(byte[] bytes) throws UnreadableFileException {
        if (bytes.length > LARGEST) {
            throw new UnreadableFileException("read.failed.large", Map.of("limit", (LARGEST >> 20) + " MB"));
        }
        RtfBody body = new RtfBody(new RtfTokens(bytes));
        List<Part> parts = body.read();
        return new Extract(LayoutOpener.open(parts, ""), body.pictures(), false);
    }
}
