package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes away what is printed on pages and belongs to no text: page numbers, running headers and footers. */
final class Furniture {
    private static final double EDGE = 0.12;
    private static final double SAME_HEIGHT = 4;
    private static final int OUTER_LINES = 3;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DIGITS = Pattern.compile("[\\p{Nd}]+");
    private static final Pattern MARKED_NUMBER = Pattern.compile(
            "[-—–－―~～·•]+\\p{Nd}{1,3}[-—–－―~～·•]+|第?\\p{Nd}{1,3}页[/／,，、]?(共?\\p{Nd}{1,3}页)?|\\p{Nd}{1,3}[/／]\\p{Nd}{1,3}");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\p{Nd}{1,3}");

    private final List<Sheet> sheets;

    private Furniture(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    static List<Sheet> remove(List<Sheet> sheets) {
        Furniture furniture = new Furniture(sheets);
        return sheets.stream().map(furniture::clean).toList();
    }

    private Sheet clean(Sheet sheet) {
        List<TextLine> kept = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            if (!isEdge(sheet, i) || (!isNumber(sheet, i) && !isRepeated(sheet, i))) {
                kept.add(sheet.lines().get(i));
            }
        }
        return sheet.with(kept);
    }

    /** Whether a line is one of the outermost, in the margin of the page and outside of all tables. */
    private static boolean isEdge(Sheet sheet, int index) {
        TextLine line = sheet.lines().get(index);
        boolean above = index < OUTER_LINES && line.bottom() < EDGE * sheet.height();
        boolean below = index >= sheet.lines().size() - OUTER_LINES && line.top() > (1 - EDGE) * sheet.height();
        return (above && sheet.tables().stream().noneMatch(t -> t.top() < line.top()))
                || (below && sheet.tables().stream().noneMatch(t -> t.bottom() > line.bottom()));
    }

    private static boolean isNumber(Sheet sheet, int index) {
        TextLine line = sheet.lines().get(index);
        String text = squeeze(line.text());
        return MARKED_NUMBER.matcher(text).matches()
                || (BARE_NUMBER.matcher(text).matches() && isAlone(sheet.lines(), index));
    }

    /** Whether the lines above and below are further away than those of a text. */
    private static boolean isAlone(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        boolean above = index == 0 || line.top() - lines.get(index - 1).bottom() > line.size();
        boolean below = index == lines.size() - 1 || lines.get(index + 1).top() - line.bottom() > line.size();
        return above && below;
    }

    private boolean isRepeated(Sheet sheet, int index) {
        TextLine line = sheet.lines().get(index);
        String text = masked(line);
        for (Sheet other : sheets) {
            int count = other == sheet ? 0 : other.lines().size();
            for (int i = 0; i < count; i = i == OUTER_LINES ? Math.max(i + 1, count - OUTER_LINES) : i + 1) {
                TextLine same = other.lines().get(i);
                boolean above = Math.abs(same.bottom() - line.bottom()) < SAME_HEIGHT;
                boolean below = Math.abs(same.bottom() - other.height() - line.bottom() + sheet.height()) < SAME_HEIGHT;
                if ((above || below) && isEdge(other, i) && masked(same).equals(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String masked(TextLine line) {
        return DIGITS.matcher(squeeze(line.text())).replaceAll("0");
    }

    private static String squeeze(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
