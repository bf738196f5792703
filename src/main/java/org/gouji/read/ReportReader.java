package org.gouji.read;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.gouji.read.doc.DocReader;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.match.ReportMatcher;
import org.gouji.read.mht.MhtReader;
import org.gouji.read.odt.OdtReader;
import org.gouji.read.ofd.OfdReader;
import org.gouji.read.pdf.PdfReader;
import org.gouji.read.rtf.RtfReader;
import org.gouji.read.sheet.WorkbookReader;
import org.gouji.read.sheet.WorkbookReader.SheetReport;
import org.gouji.read.text.TextReader;

/** Reads reports from files of every supported kind; the kind is told by content. Any thread. */
public final class ReportReader {
    private final ReportMatcher matcher;
    private final TextReader texts;
    private final HtmlReader pages = new HtmlReader();
    private final DocxReader documents = new DocxReader();
    private final DocReader oldDocuments = new DocReader();
    private final MhtReader savedPages = new MhtReader(pages);
    private final OdtReader openDocuments = new OdtReader();
    private final RtfReader richTexts = new RtfReader();
    private final WorkbookReader books;
    private final PdfReader printed = new PdfReader();
    private final OfdReader official = new OfdReader();

    /** A reader that knows these editions of the form. */
    public ReportReader(FormCatalogue forms) {
        Vocabulary words = Vocabulary.load();
        this.matcher = new ReportMatcher(forms, words);
        this.texts = new TextReader(forms, words);
        this.books = new WorkbookReader(forms, words);
    }

    /**
     * Reads one file, which may hold several reports (the sheets of a workbook); never an empty list. Bad input never throws:
     * it comes back as {@link Reading.Failed} with the reason and the remedy.
     */
    public List<Reading> read(SourceFile source, byte[] bytes) {
        try {
            FileKind kind = FileKind.of(bytes);
            if (kind == FileKind.XLSX || kind == FileKind.XLS) {
                return sheets(source, bytes, kind == FileKind.XLSX ? books.readXlsx(bytes) : books.readXls(bytes));
            }
            return List.of(new Reading.Read(matcher.match(source, extract(kind, bytes))));
        } catch (UnreadableFileException e) {
            return List.of(new Reading.Failed(source, e.about(source)));
        }
    }

    /** The reports of a workbook; of several, each is an entry of its own (docs/decisions/0014). */
    private List<Reading> sheets(SourceFile source, byte[] bytes, List<SheetReport> reports) {
        List<Reading> readings = new ArrayList<>();
        for (SheetReport report : reports) {
            SourceFile part = report.source(source, bytes);
            try {
                readings.add(new Reading.Read(matcher.match(part, report.extract())));
            } catch (UnreadableFileException e) {
                readings.add(new Reading.Failed(part, e.about(part)));
            }
        }
        return readings;
    }

    private Extract extract(FileKind kind, byte[] bytes) throws UnreadableFileException {
        switch (kind) {
            case TEXT:
                return texts.read(bytes);
            case DOCX:
                return documents.read(bytes);
            case DOC:
                return oldDocuments.read(bytes);
            case HTML:
                return pages.read(bytes);
            case MHT:
                return savedPages.read(bytes);
            case ODT:
                return openDocuments.read(bytes);
            case RTF:
                return richTexts.read(bytes);
            case ZIP:
            case TRUNCATED:
                Archive.open(Bytes.of(bytes)); // says why it was refused; one that opens came too deep inside others
                throw kind.unreadable();
            case PDF:
                return printed.read(bytes);
            case OFD:
                return official.read(bytes);
            default:
                throw kind.unreadable();
        }
    }
}
