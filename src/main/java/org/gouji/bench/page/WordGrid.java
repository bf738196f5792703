package org.gouji.bench.page;

import java.util.List;
import org.gouji.bench.page.Drawn.Slot;

/** Tables of a Word document. One thread. */
final class WordGrid {
    private static final int WHOLE = 9_200;
    private static final String SIDE = " w:val=\"single\" w:color=\"auto\" w:sz=\"8\" w:space=\"0\"/>";

    private final StringBuilder out;
    private final WordRuns runs;

    WordGrid(StringBuilder out, WordRuns runs) {
        this.out = out;
        this.runs = runs;
    }

    void write(Drawn table) {
        int[] widths = Widths.of(table, WHOLE);
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:jc w:val=\"center\"/>");
        sides("w:tblBorders", List.of("top", "left", "bottom", "right", "insideH", "insideV"));
        out.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        out.append("</w:tblGrid>");
        for (List<Slot> row : table.slots()) {
            out.append("<w:tr")
                    .append(runs.marks(true).replace(" w:rsidP", " w:rsidTr"))
                    .append(
                            "><w:trPr><w:trHeight w:val=\"480\" w:hRule=\"atLeast\"/><w:jc w:val=\"center\"/></w:trPr>");
            row.forEach(slot -> cell(slot, Widths.sum(widths, slot.column(), slot.wide())));
            out.append("</w:tr>");
        }
        out.append("</w:tbl>");
        runs.line(new Block.Line(Block.Kind.NOTE, ""));
    }

    private void cell(Slot slot, int width) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (slot.wide() > 1) {
            out.append("<w:gridSpan w:val=\"").append(slot.wide()).append("\"/>");
        }
        boolean high = slot.box().filter(box -> box.high() > 1).isPresent();
        out.append(slot.box().isEmpty() ? "<w:vMerge/>" : high ? "<w:vMerge w:val=\"restart\"/>" : "");
        if (runs instanceof WordRuns.Worn) {
            sides("w:tcBorders", List.of("top", "left", "bottom", "right"));
            out.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"auto\"/><w:noWrap w:val=\"0\"/>");
        }
        out.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
        List<String> lines = slot.box().map(Box::lines).orElse(List.of(""));
        lines.forEach(runs::cell);
        out.append("</w:tc>");
    }

    private void sides(String element, List<String> sides) {
        out.append('<').append(element).append('>');
        sides.forEach(side -> out.append("<w:").append(side).append(SIDE));
        out.append("</").append(element).append('>');
    }
}
