package org.gouji.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.ZipDirectory;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.mht.MhtReader;
import org.gouji.read.odt.OdtReader;
import org.gouji.read.rtf.RtfReader;
import org.gouji.read.text.TextDecoder;
import org.gouji.read.xml.XmlPart;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading pages, rich text and OpenDocument texts, beside jsoup's parse of the page and a bare scan of the XML. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FlowingBenchmark {
    private final HtmlReader pages = new HtmlReader();
    private final MhtReader savedPages = new MhtReader(pages);
    private final RtfReader richTexts = new RtfReader();
    private final OdtReader openTexts = new OdtReader();
    private byte[] page;
    private byte[] savedPage;
    private byte[] richText;
    private byte[] openText;

    /** Loads the documents. */
    @Setup
    public void load() throws IOException {
        page = bytes("/read/html/1-word.html");
        savedPage = bytes("/read/mht/1-quoted.mht");
        richText = bytes("/read/rtf/1-word.rtf");
        openText = bytes("/read/odt/1-word.odt");
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = FlowingBenchmark.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** A page. */
    @Benchmark
    public Object html() throws UnreadableFileException {
        return pages.read(page);
    }

    /** The same page, only parsed. */
    @Benchmark
    public Object htmlParsed() {
        return Jsoup.parse(TextDecoder.decode(page, Optional.empty()));
    }

    /** A page in a single file. */
    @Benchmark
    public Object mht() throws UnreadableFileException {
        return savedPages.read(savedPage);
    }

    /** Rich text. */
    @Benchmark
    public Object rtf() throws UnreadableFileException {
        return richTexts.read(richText);
    }

    /** An OpenDocument text. */
    @Benchmark
    public Object odt() throws UnreadableFileException {
        return openTexts.read(openText);
    }

    /** The content of the same text, unpacked and scanned. */
    @Benchmark
    public Object odtScanned() throws UnreadableFileException {
        XmlPart part =
                XmlPart.open(ZipDirectory.open(openText).content("content.xml").orElseThrow());
        part.nextChild();
        part.skip();
        return part;
    }
}
