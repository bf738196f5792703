package org.gouji.read;

import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.match.ReportMatcher;
import org.gouji.read.ofd.OfdReader;
import org.gouji.read.pdf.PdfReader;
import org.gouji.read.text.TextReader;

/** Reads reports from files of every supported kind; the kind is told by content. Any thread. */
public final class ReportReader {
    private final ReportMatcher matcher;
    private final TextReader texts;
    private final HtmlReader pages = new HtmlReader();
    private final DocxReader documents = new DocxReader();
    private final PdfReader printed = new PdfReader();
    private final OfdReader official = new OfdReader();

    /** A reader that knows these editions of the form. */
    public ReportReader(FormCatalogue forms) {
        Vocabulary words = Vocabulary.load();
        this.matcher = new ReportMatcher(forms, words);
        this.texts = new TextReader(words);
    }

    /**
     * Reads one file, which may hold several reports (the sheets of a workbook); never an empty list. Bad input never throws:
     * it comes back as {@link Reading.Failed} with the reason and the remedy.
     */
    public List<Reading> read(SourceFile source, byte[] bytes) {
        try {
            return List.of(new Reading.Read(matcher.match(source, extract(bytes))));
        } catch (UnreadableFileException e) {
            return List.of(new Reading.Failed(source, e.about(source)));
        }
    }

    private Extract extract(byte[] bytes) throws UnreadableFileException {
        FileKind kind = FileKind.of(bytes);
        switch (kind) {
            case TEXT:
                return texts.read(bytes);
            case DOCX:
                return documents.read(bytes);
            case HTML:
                return pages.read(bytes);
            case PDF:
                return printed.read(bytes);
            case OFD:
                return official.read(bytes);
            default:
                throw kind.unreadable();
        }
    }
}
