package org.gouji.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.bench.page.Box;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.Drawn.Slot;
import org.gouji.bench.page.Trait;
import org.gouji.bench.page.Widths;

/** Tables of a Word document. */
final class WordTable {
    private static final int HEAD_ROWS = 3;
    private final Draft draft;
    private final WordLine lines;
    private final int whole;
    private int cells;

    WordTable(Draft draft) {
        this.draft = draft;
        this.lines = new WordLine(draft);
        this.whole = draft.has(Trait.LANDSCAPE) ? 14_000 : 9_200;
    }

    String xml(Drawn table) {
        int[] widths = Widths.of(table, whole);
        StringBuilder out = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>");
        if (!draft.has(Trait.UNRULED)) {
            out.append("<w:tblBorders>");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
            }
            out.append("</w:tblBorders>");
        }
        out.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        boolean before = draft.has(Trait.WIDE_GRID);
        if (before) {
            out.append("<w:gridCol w:w=\"120\"/>");
        }
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        out.append("</w:tblGrid>");
        List<List<Slot>> rows = table.slots();
        for (int i = 0; i < rows.size(); i++) {
            boolean head = rows.size() > 10 && i < HEAD_ROWS;
            String row = row(rows.get(i), widths, head, before);
            out.append(draft.has(Trait.CONTROLS) && i % 7 == 4 ? WordLine.control(row) : row);
            if (draft.has(Trait.ROW_STRUCK) && i == 7) {
                out.append(struckOut(rows.get(i), widths));
            }
        }
        return out.append("</w:tbl>").toString();
    }

    private String row(List<Slot> row, int[] widths, boolean head, boolean before) {
        StringBuilder out = new StringBuilder("<w:tr>");
        if (head || before) {
            out.append("<w:trPr>")
                    .append(before ? "<w:gridBefore w:val=\"1\"/><w:wBefore w:w=\"120\" w:type=\"dxa\"/>" : "")
                    .append(head ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
        }
        for (Slot slot : row) {
            String cell = cell(slot, Widths.sum(widths, slot.column(), slot.wide()));
            boolean control = draft.has(Trait.CELL_CONTROLS) && cells % 11 == 5;
            out.append(control ? WordLine.control(cell) : cell);
        }
        return out.append("</w:tr>").toString();
    }

    private String cell(Slot slot, int width) {
        String span = slot.wide() > 1 ? "<w:gridSpan w:val=\"" + slot.wide() + "\"/>" : "";
        String merge = slot.box()
                .map(b -> b.high() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "")
                .orElse("<w:vMerge/>");
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + span + merge
                + "<w:vAlign w:val=\"center\"/></w:tcPr>" + content(slot.box()) + "</w:tc>";
    }

    /** Every other cell with several lines has a paragraph for each, the others line breaks. */
    private String content(Optional<Box> box) {
        cells++;
        List<String> texts = new ArrayList<>();
        box.ifPresent(b -> b.lines().forEach(line -> texts.add(lines.cell(line, cells))));
        String size =
                draft.has(Trait.SMALL) ? "<w:rPr><w:sz w:val=\"13\"/></w:rPr>" : "<w:rPr><w:sz w:val=\"18\"/></w:rPr>";
        texts.replaceAll(t -> t.replace("<w:r><w:rPr>", "<w:r>" + size.replace("</w:rPr>", ""))
                .replace("<w:r><w:t", "<w:r>" + size + "<w:t"));
        String centred = "<w:jc w:val=\"center\"/>";
        if (texts.size() < 2 || cells % 2 == 0) {
            return texts.isEmpty()
                    ? WordLine.paragraph(centred, "")
                    : String.join(
                            "",
                            texts.stream()
                                    .map(t -> WordLine.paragraph(centred, t))
                                    .toList());
        }
        return WordLine.paragraph(centred, String.join("<w:r><w:br/></w:r>", texts));
    }

    /** A row taken out with changes tracked: it is no row of the result. */
    private static String struckOut(List<Slot> like, int[] widths) {
        StringBuilder out = new StringBuilder(
                "<w:tr><w:trPr><w:del w:id=\"5\" w:author=\"乙\" w:date=\"2024-01-04T08:00:00Z\"/></w:trPr>");
        for (Slot slot : like) {
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(Widths.sum(widths, slot.column(), slot.wide()))
                    .append("\" w:type=\"dxa\"/><w:gridSpan w:val=\"")
                    .append(slot.wide())
                    .append("\"/>")
                    .append(slot.box().isEmpty() ? "<w:vMerge/>" : "")
                    .append("</w:tcPr><w:p><w:del w:id=\"6\" w:author=\"乙\" w:date=\"2024-01-04T08:00:00Z\"><w:r>")
                    .append("<w:delText>8</w:delText></w:r></w:del></w:p></w:tc>");
        }
        return out.append("</w:tr>").toString();
    }
}
