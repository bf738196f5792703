package org.gouji.read.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.LayoutOpener;
import org.gouji.read.text.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a report saved as a web page. Nothing is ever fetched. Any thread. */
public final class HtmlReader {
    private static final int HEAD = 8192;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    /** The paragraphs and tables of a page. */
    public Extract read(byte[] bytes) throws UnreadableFileException {
        Document page = Jsoup.parse(TextDecoder.decode(bytes, declared(bytes)));
        PageWalker walker = new PageWalker();
        return new Extract(LayoutOpener.open(walker.walk(page.body()), page.title()), walker.pictures(), true);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? TextDecoder.named(matcher.group(1)) : Optional.empty();
    }
}
