package org.gouji.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.ZipDirectory;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.pdf.PdfReader;
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

/** What reading must not fall behind: the same documents by the library alone, and by our reader without matching. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScanBenchmark {
    private final InputFactoryImpl xml = new InputFactoryImpl();
    private final DocxReader docxReader = new DocxReader();
    private final HtmlReader htmlReader = new HtmlReader();
    private final PdfReader pdfReader = new PdfReader();
    private CorpusFiles docx;
    private CorpusFiles html;
    private CorpusFiles pdf;
    private CorpusFiles xlsx;
    private CorpusFiles xls;

    /** Loads the documents. */
    @Setup
    public void load() throws IOException {
        docx = new CorpusFiles("docx-office");
        html = new CorpusFiles("html-office");
        pdf = new CorpusFiles("pdf");
        xlsx = new CorpusFiles("xlsx");
        xls = new CorpusFiles("xls");
    }

    /** Our reader of docx. */
    @Benchmark
    public Object docxReader() throws UnreadableFileException {
        return docxReader.read(docx.turn());
    }

    /** The main part unpacked and scanned by Aalto. */
    @Benchmark
    public int docxScan() throws UnreadableFileException, XMLStreamException {
        byte[] part = ZipDirectory.open(docx.turn()).content("word/document.xml").orElseThrow();
        XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(part));
        int length = 0;
        while (reader.hasNext()) {
            length += reader.next() == XMLStreamConstants.CHARACTERS ? reader.getTextLength() : 0;
        }
        return length;
    }

    /** POI's full model of docx. */
    @Benchmark
    public int docxModel() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx.turn()))) {
            return document.getTables().size();
        }
    }

    /** Our reader of pages. */
    @Benchmark
    public Object htmlReader() throws UnreadableFileException {
        return htmlReader.read(html.turn());
    }

    /** jsoup's parse. */
    @Benchmark
    public Object htmlParse() {
        return Jsoup.parse(new String(html.turn(), StandardCharsets.UTF_8));
    }

    /** Our reader of pdf. */
    @Benchmark
    public Object pdfReader() throws UnreadableFileException {
        return pdfReader.read(pdf.turn());
    }

    /** PDFBox's text in the order of places. */
    @Benchmark
    public String pdfText() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.turn())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** POI's full model of xlsx. */
    @Benchmark
    public int xlsxModel() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.turn()))) {
            return book.getSheetAt(0).getLastRowNum();
        }
    }

    /** POI's full model of xls. */
    @Benchmark
    public int xlsModel() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(xls.turn()))) {
            return book.getSheetAt(0).getLastRowNum();
        }
    }
}
