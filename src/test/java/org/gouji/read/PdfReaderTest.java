package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.read.pdf.PdfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PDF files can do apart from looking well. */
class PdfReaderTest {
    private static final PdfReader READER = new PdfReader();
    private static final PrintedFixture REPORT = PrintedFixture.of("pdf", "portrait");

    /** Does something to a file. */
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] changed(byte[] file, Change change) throws IOException {
        try (PDDocument document = file.length == 0 ? new PDDocument() : Loader.loadPDF(file)) {
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] drawn(String content) throws IOException {
        return changed(new byte[0], document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
        });
    }

    private static SourceDocument read(byte[] file) throws UnreadableFileException {
        return READER.read(file).document();
    }

    private static List<String> rows(byte[] file) throws UnreadableFileException {
        return read(file).blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(b -> ((Grid) b).rows().stream())
                .map(r -> r.cells().stream().map(c -> c.text()).collect(Collectors.joining("|")))
                .toList();
    }

    private static String failure(byte[] file) {
        try {
            return String.valueOf(READER.read(file).document().blocks().size());
        } catch (UnreadableFileException e) {
            return e.getMessage();
        }
    }

    private static final String BOX = "1 w 100 700 100 20 re S 200 700 100 20 re S 0 g ";

    private static String text(int x, int y, String text) {
        return "BT /F 10 Tf " + x + " " + y + " Td (" + text + ") Tj ET ";
    }

    @Test
    void readsAPageThatAViewerTurns() throws IOException, UnreadableFileException {
        for (int turn : new int[] {90, 180, 270}) {
            byte[] turned = changed(REPORT.bytes(), d -> d.getPages().forEach(p -> p.setRotation(turn)));
            assertThat(read(turned)).isEqualTo(read(REPORT.bytes()));
        }
    }

    @Test
    void readsAPageDrawnOnItsSide() throws IOException, UnreadableFileException {
        byte[] lying = changed(REPORT.bytes(), d -> {
            for (PDPage page : d.getPages()) {
                PDRectangle box = page.getMediaBox();
                try (PDPageContentStream out = new PDPageContentStream(d, page, AppendMode.PREPEND, true)) {
                    out.transform(new Matrix(0, 1, -1, 0, box.getHeight(), 0));
                }
                page.setMediaBox(new PDRectangle(box.getHeight(), box.getWidth()));
                page.setCropBox(page.getMediaBox());
            }
        });
        List<Block> blocks = read(lying).blocks();
        assertThat(blocks).isEqualTo(read(REPORT.bytes()).blocks());
    }

    @Test
    void readsLinesDrawnAsThinFilledShapes() throws IOException, UnreadableFileException {
        String filled = "100 700 201 1 re f 100 720 201 1 re f 100 700 1 20 re f 200 700 1 20 re f 300 700 1 20 re f ";
        assertThat(rows(drawn(filled + text(120, 705, "12") + text(220, 705, "34"))))
                .containsExactly("12|34");
    }

    @Test
    void readsFakeBoldOnce() throws IOException, UnreadableFileException {
        String twice = text(120, 705, "12") + "1 0 0 1 0.3 0 cm " + text(120, 705, "12") + text(220, 705, "5");
        assertThat(rows(drawn(BOX + twice))).containsExactly("12|5");
    }

    @Test
    void passesOverTextOutsideOfThePageAndWatermarks() throws IOException, UnreadableFileException {
        String outside = text(900, 705, "99") + "BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 650 Tm (8888) Tj ET ";
        assertThat(rows(drawn(BOX + text(120, 705, "12") + text(220, 705, "5") + outside)))
                .containsExactly("12|5");
    }

    @Test
    void passesOverTextThatIsCutOff() throws IOException, UnreadableFileException {
        String cut = "q 100 700 90 20 re W n " + text(120, 705, "12") + text(220, 705, "9") + "Q ";
        assertThat(rows(drawn(BOX + cut + text(230, 705, "5")))).containsExactly("12|5");
    }

    @Test
    void saysOfAScanWhatItIs() throws IOException {
        byte[] picture = drawn("q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");
        assertThat(failure(picture)).isEqualTo("read.failed.scan");
        assertThat(failure(drawn(""))).isEqualTo("read.failed.scan");
    }

    @Test
    void believesNoTextThatNobodySees() throws IOException {
        byte[] recognised = changed(new byte[0], document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setRenderingMode(RenderingMode.NEITHER);
                out.setFont(new PDType1Font(FontName.HELVETICA), 12);
                out.showText("1234");
                out.endText();
            }
        });
        assertThat(failure(recognised)).isEqualTo("read.failed.scan");
    }

    @Test
    void guessesNoLetterOfAFontThatDoesNotTell() throws IOException {
        byte[] mute = changed(PrintedFixture.of("pdf", "outlines").bytes(), d -> {
            for (PDPage page : d.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    font.getCOSObject().removeItem(COSName.TO_UNICODE);
                }
            }
        });
        assertThat(failure(mute)).isEqualTo("read.failed.unknownLetters");
    }

    @Test
    void asksForThePassword() throws IOException, UnreadableFileException {
        assertThat(failure(changed(
                        REPORT.bytes(),
                        d -> d.protect(new StandardProtectionPolicy("o", "u", new AccessPermission())))))
                .isEqualTo("read.failed.password");
        byte[] onlyToChange =
                changed(REPORT.bytes(), d -> d.protect(new StandardProtectionPolicy("o", "", new AccessPermission())));
        assertThat(read(onlyToChange)).isEqualTo(read(REPORT.bytes()));
    }

    @Test
    void refusesTooManyPages() throws IOException {
        byte[] many = changed(new byte[0], d -> {
            for (int i = 0; i < 301; i++) {
                d.addPage(new PDPage());
            }
        });
        assertThat(failure(many)).isEqualTo("read.failed.tooManyPages");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        byte[] bomb = changed(new byte[0], d -> {
            PDPage page = new PDPage();
            d.addPage(page);
            COSStream stream = d.getDocument().createCOSStream();
            try (OutputStream raw = stream.createRawOutputStream();
                    DeflaterOutputStream out = new DeflaterOutputStream(raw)) {
                byte[] blank = new byte[1 << 20];
                Arrays.fill(blank, (byte) ' ');
                for (int i = 0; i < 200; i++) {
                    out.write(blank);
                }
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.setContents(new PDStream(stream));
        });
        assertThat(bomb.length).isLessThan(1 << 19);
        assertThat(failure(bomb)).isEqualTo("read.failed.tooLarge");
    }

    @Test
    void refusesWhatIsPackedTwice() throws IOException {
        byte[] twice = new String(drawn(""), java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("/FlateDecode", "[/FlateDecode /FlateDecode]")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(failure(twice)).isEqualTo("read.failed.hostile");
    }

    @Test
    void comesBackFromATruncatedFile() {
        byte[] whole = REPORT.bytes();
        for (int length = 20; length < whole.length; length += 1777) {
            assertThat(failure(Arrays.copyOf(whole, length))).isNotEmpty();
        }
        assertThat(failure(Arrays.copyOf(whole, 60))).isEqualTo("read.failed.broken");
    }

    @Test
    void stopsWhenItsTimeIsOver() {
        Thread.currentThread().interrupt();
        try {
            assertThat(failure(REPORT.bytes())).isEqualTo("read.failed.slow");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void writesNoListOfTheFontsOfTheMachine(@TempDir Path folder) throws IOException {
        String before = System.setProperty("pdfbox.fontcache", folder.toString());
        try {
            assertThat(failure(drawn(text(100, 700, "1")))).isEqualTo("1"); // Helvetica is not in the file
        } finally {
            if (before == null) {
                System.clearProperty("pdfbox.fontcache");
            } else {
                System.setProperty("pdfbox.fontcache", before);
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
