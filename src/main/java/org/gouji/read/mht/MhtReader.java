package org.gouji.read.mht;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.text.TextDecoder;

/** Reads a report saved as a web page in a single file. Of its other parts only the pictures are counted. Any thread. */
public final class MhtReader {
    private static final int DEEPEST = 8;
    private static final int LARGEST = 24 << 20;
    private final HtmlReader pages;

    /** A reader that leaves the page itself to {@code pages}. */
    public MhtReader(HtmlReader pages) {
        this.pages = pages;
    }

    /** The paragraphs and tables of the page in the file. */
    public Extract read(byte[] bytes) throws UnreadableFileException {
        List<MimePart> leaves = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        collect(new MimePart(bytes), 0, leaves, starts);
        List<MimePart> candidates =
                leaves.stream().filter(p -> isPage(p.header())).toList();
        MimePart page = candidates.stream()
                .filter(p -> starts.contains(p.header().id()))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElseThrow(() -> new UnreadableFileException("read.failed.mht"));
        if (page.length() > LARGEST) {
            throw new UnreadableFileException("read.failed.large", Map.of("limit", (LARGEST >> 20) + " MB"));
        }
        Optional<Charset> charset = TextDecoder.named(page.header().parameter("charset"));
        Extract extract = pages.read(page.content(), charset);
        int pictures = (int) leaves.stream()
                .filter(p -> p.header().type().startsWith("image/"))
                .count();
        return new Extract(extract.document(), Math.max(pictures, extract.pictures()), true);
    }

    private static boolean isPage(MimeHeader header) {
        return header.type().equals("text/html") || header.type().equals("application/xhtml+xml");
    }

    private static void collect(MimePart part, int depth, List<MimePart> leaves, List<String> starts)
            throws UnreadableFileException {
        if (depth > DEEPEST) {
            throw new UnreadableFileException("read.failed.hostile");
        }
        List<MimePart> inner = part.parts();
        if (inner.isEmpty()) {
            leaves.add(part);
        } else {
            String start = MimeHeader.bare(part.header().parameter("start"));
            if (!start.isEmpty()) {
                starts.add(start);
            }
            for (MimePart child : inner) {
                collect(child, depth + 1, leaves, starts);
            }
        }
    }
}
