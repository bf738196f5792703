package org.gouji.read.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.LayoutOpener;
import org.gouji.read.layout.Part;
import org.gouji.read.text.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a report saved as a web page. Nothing is ever fetched. Any thread. */
public final class HtmlReader {
    private static final int HEAD = 8192;

    /** Pictures may be written into the page. */
    private static final int LARGEST = 16 << 20;

    private static final int MOST_MARKS = 450_000;
    private static final Pattern CHARSET = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    /** The paragraphs and tables of a page. */
    public Extract read(byte[] bytes) throws UnreadableFileException {
        return read(bytes, Optional.empty());
    }

    /** The same where {@code charset} is what came with the page from outside. */
    public Extract read(byte[] bytes, Optional<Charset> charset) throws UnreadableFileException {
        refuseLarge(bytes);
        Document page = Jsoup.parse(TextDecoder.decode(bytes, charset.or(() -> declared(bytes))));
        PageWalker walker = new PageWalker();
        List<Part> parts = walker.walk(page.body());
        return new Extract(LayoutOpener.open(parts, page.title()), walker.pictures(), true);
    }

    /** A page in memory takes some hundred bytes for each element, however short it is in the file. */
    private static void refuseLarge(byte[] bytes) throws UnreadableFileException {
        if (bytes.length > LARGEST) {
            throw new UnreadableFileException("read.failed.large", Map.of("limit", (LARGEST >> 20) + " MB"));
        }
        int marks = 0;
        for (int i = 1; i < bytes.length; i++) {
            marks += bytes[i - 1] == '<' && bytes[i] != '/' ? 1 : 0;
        }
        if (marks > MOST_MARKS) {
            throw new UnreadableFileException("read.failed.tooMuch");
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? TextDecoder.named(matcher.group(1)) : Optional.empty();
    }
}
