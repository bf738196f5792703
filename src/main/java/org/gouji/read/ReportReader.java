package org.gouji.read;

import java.util.ArrayList;
import java.util.List;
import org.gouji.data.Late;
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
    private final Late<ReportMatcher> matcher;
    private final Late<TextReader> texts;
    private final Late<HtmlReader> pages = Late.of(HtmlReader::new);
    private final Late<DocxReader> documents = Late.of(DocxReader::new);
    private final Late<DocReader> oldDocuments = Late.of(DocReader::new);
    private final Late<MhtReader> savedPages = Late.of(() -> new MhtReader(pages.get()));
    private final Late<OdtReader> openDocuments = Late.of(OdtReader::new);
    private final Late<RtfReader> richTexts = Late.of(RtfReader::new);
    private final Late<WorkbookReader> books;
    private final Late<PdfReader> printed = Late.of(PdfReader::new);
    private final Late<OfdReader> official = Late.of(OfdReader::new);

    /** A reader that knows these editions of the form; what a kind of file takes is loaded with its first file. */
    public ReportReader(FormCatalogue forms) {
        Late<Vocabulary> words = Late.of(Vocabulary::load);
        this.matcher = Late.of(() -> new ReportMatcher(forms, words.get()));
        this.texts = Late.of(() -> new TextReader(forms, words.get()));
        this.books = Late.of(() -> new WorkbookReader(forms, words.get()));
    }

    /**
     * Reads one file, which may hold several reports (the sheets of a workbook); never an empty list. Bad input never throws:
     * it comes back as {@link Reading.Failed} with the reason and the remedy.
     */
    public List<Reading> read(SourceFile source, byte[] bytes) {
        try {
            FileKind kind = FileKind.of(bytes);
            if (kind == FileKind.XLSX || kind == FileKind.XLS) {
                return sheets(
                        source,
                        bytes,
                        kind == FileKind.XLSX
                                ? books.get().readXlsx(bytes)
                                : books.get().readXls(bytes));
            }
            return List.of(new Reading.Read(matcher.get().match(source, extract(kind, bytes))));
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
                readings.add(new Reading.Read(matcher.get().match(part, report.extract())));
            } catch (UnreadableFileException e) {
                readings.add(new Reading.Failed(part, e.about(part)));
            }
        }
        return readings;
    }

    private Extract extract(FileKind kind, byte[] bytes) throws UnreadableFileException {
        switch (kind) {
            case TEXT:
                return texts.get().read(bytes);
            case DOCX:
                return documents.get().read(bytes);
            case DOC:
                return oldDocuments.get().read(bytes);
            case HTML:
                return pages.get().read(bytes);
            case MHT:
                return savedPages.get().read(bytes);
            case ODT:
                return openDocuments.get().read(bytes);
            case RTF:
                return richTexts.get().read(bytes);
            case ZIP:
            case TRUNCATED:
                Archive.open(Bytes.of(bytes)); // says why it was refused; one that opens came too deep inside others
                throw kind.unreadable();
            case PDF:
                return printed.get().read(bytes);
            case OFD:
                return official.get().read(bytes);
            default:
                throw kind.unreadable();
        }
    }
}
