package org.gouji.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gouji.read.Extract;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.page.PageAssembler;
import org.gouji.read.page.PageContent;

/** Reads PDF files that hold text. Nothing is drawn, run or fetched: only letters and lines are looked at. Any thread. */
public final class PdfReader {
    /** PDFBox reports every oddity of every font; what an auditor must know, she is told by the reading. Held, or it is forgotten. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private static final int MOST_PAGES = 300;
    private static final long MEMORY = 96L << 20;

    /** A reader. */
    public PdfReader() {
        BundledFonts.use();
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    /** The document in a PDF file; throws where it has a password, is damaged, or has no text but pictures of it. */
    public Extract read(byte[] bytes) throws UnreadableFileException {
        PackedStreams.check(bytes);
        try (PDDocument document =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException("read.failed.password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a damaged file makes PDFBox fail in all of these ways
            throw new UnreadableFileException("read.failed.broken");
        }
    }

    private static Extract read(PDDocument document) throws IOException, UnreadableFileException {
        int count = document.getNumberOfPages();
        if (count > MOST_PAGES) {
            throw new UnreadableFileException("read.failed.tooManyPages", Map.of("limit", String.valueOf(MOST_PAGES)));
        }
        PageDrawing drawing = new PageDrawing();
        List<PageContent> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            Patience.check();
            pages.add(drawing.follow(page, pages.size() + 1));
        }
        if (drawing.drawn() == 0) {
            throw new UnreadableFileException("read.failed.scan", Map.of("count", String.valueOf(count)));
        }
        if (drawing.mostlyUnknown()) {
            throw new UnreadableFileException("read.failed.unknownLetters");
        }
        // the title that a file has besides its pages is mostly that of an older one: it is not asked
        return new Extract(PageAssembler.assemble(pages, ""), drawing.pictures(), false);
    }
}
