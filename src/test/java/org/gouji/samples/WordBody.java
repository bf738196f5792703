package org.gouji.samples;

import java.util.List;
import java.util.stream.Collectors;

/** The paragraphs and tables of a Word document, with the turns that documents of many hands take. */
final class WordBody {

    private final Sample sample;
    private final Form form;

    WordBody(Sample sample, Form form) {
        this.sample = sample;
        this.form = form;
    }

    String xml() {
        String titles = sample.all("title").stream()
                .map(title -> paragraph("<w:pStyle w:val=\"a3\"/>", run(title)))
                .collect(Collectors.joining());
        return titles + sample.text().stream().map(this::block).collect(Collectors.joining());
    }

    private String block(Line line) {
        return switch (line.kind()) {
            case SECTION -> heading(line.text(), 0, "^[一二三四五六]、");
            case PART -> heading(line.text(), 1, "^（[一二三四五六]）");
            case SIGNATURE -> paragraph("<w:jc w:val=\"right\"/>", run(line.text()));
            case BODY -> paragraph("<w:ind w:firstLine=\"640\"/>", run(line.text()));
            case TABLE -> table(form.fill(line.text(), sample), form.widths().get(line.text()));
        };
    }

    /** Numbered by Word, marked by a style, or only printed bold. */
    private String heading(String text, int level, String number) {
        String style = "<w:pStyle w:val=\"" + (level + 1) + "\"/>";
        if (sample.hasLayout("numbered")) {
            String numbered = "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
            return paragraph(style + numbered, run(text.replaceFirst(number, "")));
        }
        if (sample.hasLayout("bold-headings")) {
            return paragraph("<w:ind w:firstLine=\"640\"/>", "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>");
        }
        return paragraph(style, run(text));
    }

    private String table(List<List<Cell>> rows, List<Integer> widths) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"a5\"/><w:tblW w:w=\"0\" w:type=\"auto\"/><w:jc w:val=\"center\"/>"
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
                + widths.stream()
                        .map(width -> "<w:gridCol w:w=\"" + width + "\"/>")
                        .collect(Collectors.joining())
                + "</w:tblGrid>"
                + rows.stream().map(row -> row(row, widths)).collect(Collectors.joining())
                + "</w:tbl>"
                + paragraph("", "");
    }

    private String row(List<Cell> row, List<Integer> widths) {
        StringBuilder out = new StringBuilder("<w:tr>");
        int place = 0;
        for (Cell cell : row) {
            int end = place + cell.span();
            int width = widths.subList(place, end).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            out.append(cell(cell, width));
            place = end;
        }
        return out.append("</w:tr>").toString();
    }

    private String cell(Cell cell, int width) {
        String span = cell.span() > 1 ? "<w:gridSpan w:val=\"" + cell.span() + "\"/>" : "";
        String merge = cell.continued() ? "<w:vMerge/>" : cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + span + merge
                + "<w:vAlign w:val=\"center\"/></w:tcPr>" + content(cell) + "</w:tc>";
    }

    private String content(Cell cell) {
        String style = "<w:pStyle w:val=\"a4\"/>";
        if (cell.text().isEmpty()) {
            return paragraph(style, "");
        }
        if (cell.isValue() && sample.all("split").contains(cell.address())) {
            return paragraph(style, splitRuns(cell.text()));
        }
        if (sample.hasLayout("paragraphs")) {
            return cell.lines().stream()
                    .map(line -> paragraph(style, run(line)))
                    .collect(Collectors.joining());
        }
        return paragraph(style, cell.lines().stream().map(WordBody::run).collect(Collectors.joining(lineBreak())));
    }

    private static String lineBreak() {
        return "<w:r><w:br/></w:r>";
    }

    /** What Word makes of a number that was corrected: two runs within one figure. */
    private static String splitRuns(String text) {
        return run(text.substring(0, 1)) + "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>"
                + text.substring(1) + "</w:t></w:r>";
    }

    private static String paragraph(String properties, String runs) {
        return (properties.isEmpty() ? "<w:p>" : "<w:p><w:pPr>" + properties + "</w:pPr>") + runs + "</w:p>\n";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }
}
