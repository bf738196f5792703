package org.gouji.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.bench.page.Layout;
import org.gouji.bench.page.Packed;
import org.gouji.bench.page.Trait;
import org.gouji.form.FormCatalogue;

/**
 * Writes the corpus: {@code CorpusWriter OUT_DIR [soffice]}. Without the name of LibreOffice's program only what Java writes by
 * itself is written, and what LibreOffice made stays.
 */
public final class CorpusWriter {
    private static final List<String> KINDS = List.of(
            "truth",
            "docx",
            "docx-poi",
            "html",
            "mht",
            "txt",
            "txt-tab",
            "txt-space",
            "xlsx",
            "xlsx-raw",
            "xls",
            "odt-raw",
            "rtf-raw",
            "zip");
    private final Path out;
    private final DraftWriter drafts = new DraftWriter(FormCatalogue.load());

    CorpusWriter(Path out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("usage: CorpusWriter OUT_DIR [SOFFICE]");
        }
        CorpusWriter writer = new CorpusWriter(Path.of(args[0]));
        writer.write();
        if (args.length > 1) {
            new Office(Path.of(args[0]), args[1]).convert();
        }
    }

    void write() throws IOException {
        clear();
        for (Layout layout : Layouts.all()) {
            Draft draft = drafts.draft(layout);
            put("truth", draft, "txt", draft.truth().text().getBytes(StandardCharsets.UTF_8));
            put("docx", draft, "docx", WordXml.write(draft));
            put("html", draft, "html", WebPage.write(draft));
            put("txt", draft, "txt", PlainText.write(draft, PlainText.Shape.CELLS));
            put("txt-tab", draft, "txt", PlainText.write(draft, PlainText.Shape.TABS));
            put("odt-raw", draft, "odt", OpenText.write(draft));
            if (!layout.has(Trait.LOST_CELL)) { // cells set by their place close the gap: nobody can tell
                put("txt-space", draft, "txt", PlainText.write(draft, PlainText.Shape.SPACES));
                put("xlsx", draft, "xlsx", Workbook.xlsx(draft));
            }
            if (Layouts.often(layout)) {
                put("docx-poi", draft, "docx", WordPoi.write(draft));
                put("mht", draft, "mht", MailPage.write(draft));
                put("rtf-raw", draft, "rtf", RichText.write(draft));
                put("zip", draft, "zip", archive(draft));
            }
            if (Layouts.often(layout) && !layout.has(Trait.LOST_CELL)) {
                put("xlsx-raw", draft, "xlsx", WorkbookXml.write(draft));
                put("xls", draft, "xls", Workbook.xls(draft));
            }
        }
    }

    private void clear() throws IOException {
        for (String kind : KINDS) {
            Office.clear(out.resolve(kind));
        }
    }

    /** The report twice, under names of folders and files as Windows writes them into a zip. */
    private static byte[] archive(Draft draft) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("年度报告/正文/" + draft.layout().name() + ".docx", WordXml.write(draft));
        files.put("年度报告/网页版.html", WebPage.write(draft));
        return Packed.files(files, Charset.forName("GBK"));
    }

    private void put(String format, Draft draft, String ending, byte[] bytes) throws IOException {
        Path file = out.resolve(format).resolve(draft.layout().name() + "." + ending);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
