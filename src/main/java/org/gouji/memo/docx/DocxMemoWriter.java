package org.gouji.memo.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.gouji.memo.Block;
import org.gouji.memo.Memo;
import org.gouji.memo.PlainText;
import org.gouji.memo.Templates;
import org.gouji.memo.TimelessPackage;
import org.gouji.text.Texts;

/** Writes a memo as a Word document in the layout of GB/T 9704-2012. Same memo, same bytes. Any thread. */
public final class DocxMemoWriter {
    private static final int CHARACTERS_PER_LINE = 28;
    private final Templates templates;
    private final Layout layout;

    /** A writer with what is shipped. */
    public DocxMemoWriter() {
        this(Templates.shipped());
    }

    /** A writer by an office's own templates; throws {@link org.gouji.data.DataException} where the layout has a mistake. */
    public DocxMemoWriter(Templates templates) {
        this.templates = templates;
        this.layout = Layout.read(templates.layout());
    }

    /** The fonts that it asks for. */
    public MemoFonts fonts() {
        return MemoFonts.of(templates.fonts());
    }

    /** As many units have a bar of their own in a chart. */
    public int chartUnits() {
        return layout.chart().units();
    }

    /** Writes {@code memo} to {@code out}, which stays open. */
    public void write(Memo memo, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new DocxParts(templates).addTo(document, memo);
            new DocxPage(layout).setUp(document);
            if (memo.kind() == Memo.Kind.LETTER) {
                new DocxLetter(layout).setUp(document, memo.signature().office());
                paragraph(document, "LetterNumber", words(memo).get("memo.letter.number", "year", memo.year()));
            }
            title(document, memo);
            memo.addressee().ifPresent(a -> paragraph(document, "Salutation", a));
            write(memo.blocks(), true, document, memo);
            annexNote(document, memo);
            if (memo.kind() != Memo.Kind.TABLES) {
                signature(document, memo.signature());
            }
            for (int i = 0; i < memo.annexes().size(); i++) {
                Memo.Annex annex = memo.annexes().get(i);
                paragraph(document, "AnnexLabel", words(memo).get("memo.annex.label", "number", number(memo, i)));
                paragraph(document, "Title", annex.name());
                write(annex.blocks(), false, document, memo);
            }
            TimelessPackage.write(document, out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** Text before a table stays with it; {@code signed} text also with the signature that follows. */
    private void write(List<Block> blocks, boolean signed, XWPFDocument document, Memo memo)
            throws IOException, InvalidFormatException {
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            boolean kept = last ? signed : isTable(blocks.get(i + 1));
            write(blocks.get(i), kept, document, memo);
        }
    }

    private static boolean isTable(Block block) {
        return block instanceof Block.Table || block instanceof Block.Form;
    }

    /** 附件：1.…; with its names below each other. */
    private void annexNote(XWPFDocument document, Memo memo) {
        for (int i = 0; i < memo.annexes().size(); i++) {
            String name = memo.annexes().get(i).name();
            String number = number(memo, i);
            paragraph(
                    document,
                    i == 0 ? "AnnexNote" : "AnnexName",
                    words(memo)
                            .get(
                                    i == 0 ? "memo.annex.note" : "memo.annex.next",
                                    "name",
                                    number.isEmpty() ? name : number + "." + name));
        }
    }

    /** A single annex has no number. */
    private static String number(Memo memo, int index) {
        return memo.annexes().size() == 1 ? "" : String.valueOf(index + 1);
    }

    private Texts words(Memo memo) {
        return Texts.load(memo.language()).with(templates.texts());
    }

    private void write(Block block, boolean kept, XWPFDocument document, Memo memo)
            throws IOException, InvalidFormatException {
        if (block instanceof Block.Heading heading) {
            paragraph(document, "Heading" + heading.level(), heading.text());
        } else if (block instanceof Block.Prose prose) {
            paragraph(document, kept ? "KeptText" : "BodyText", prose.text());
        } else if (block instanceof Block.Table table) {
            new DocxTable(layout, memo.language()).write(table, document);
            paragraph(document, "TableEnd", "");
        } else if (block instanceof Block.Form form) {
            new DocxForm(layout).write(form, document);
            paragraph(document, "TableEnd", "");
        } else if (block instanceof Block.BarChart chart) {
            new DocxChart(layout).write(chart, document, memo.writtenAt());
            paragraph(document, "Caption", chart.caption());
        }
    }

    private static void title(XWPFDocument document, Memo memo) {
        XWPFRun run = paragraph(document, "Title", "").createRun();
        List<String> lines = memo.title().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(PlainText.of(lines.get(i)));
        }
        memo.mark().ifPresent(mark -> paragraph(document, "DraftMark", mark));
    }

    /** With a seal the date stands four characters from the right and the office is centred over it. */
    private void signature(XWPFDocument document, Memo.Signature signature) {
        int halves = signature.date().codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        int left = layout.textWidth() * (2 * CHARACTERS_PER_LINE - 2 * 8 - halves) / (2 * CHARACTERS_PER_LINE);
        paragraph(document, "Signature", signature.office()).setIndentationLeft(left);
        paragraph(document, "Date", signature.date()).setIndentationLeft(left);
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(PlainText.of(text));
        }
        return paragraph;
    }
}
