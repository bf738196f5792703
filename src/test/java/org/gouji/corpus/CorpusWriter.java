package org.gouji.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.form.FormCatalogue;

/**
 * Writes the corpus: {@code CorpusWriter OUT_DIR [soffice]}. Without the name of LibreOffice's program only what Java writes by
 * itself is written, and what LibreOffice made stays.
 */
public final class CorpusWriter {
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
        for (Layout layout : Layout.all()) {
            Draft draft = drafts.draft(layout);
            put("truth", draft, "txt", draft.truth().text().getBytes(StandardCharsets.UTF_8));
            put("docx", draft, "docx", WordXml.write(draft));
            put("html", draft, "html", WebPage.write(draft));
        }
    }

    private void put(String format, Draft draft, String ending, byte[] bytes) throws IOException {
        Path file = out.resolve(format).resolve(draft.layout().name() + "." + ending);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
