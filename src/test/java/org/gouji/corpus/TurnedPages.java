package org.gouji.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Turns pages of a PDF. */
final class TurnedPages {

    private TurnedPages() {}

    /** With {@code stored} the lying pages are stored upright and turned when shown; without, all are shown on their side. */
    static void turn(Path file, boolean stored) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getMediaBox();
                if (stored && box.getWidth() > box.getHeight()) {
                    try (PDPageContentStream before =
                            new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
                        before.transform(new Matrix(0, 1, -1, 0, box.getHeight(), 0));
                    }
                    float wide = box.getHeight();
                    float high = box.getWidth();
                    page.setMediaBox(new PDRectangle(wide, high));
                }
                if (!stored || box.getWidth() > box.getHeight()) {
                    page.setRotation(90);
                }
            }
            ByteArrayOutputStream turned = new ByteArrayOutputStream();
            document.save(turned);
            Files.write(file, turned.toByteArray());
        }
    }
}
