package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.Sheet.Box;
import org.gouji.form.Sheet.Kind;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;

/** Turns a table of the form into the grid that the form draws: labels merged as they stand under each other. */
public final class SheetDrawing {

    /**
     * Words that the form prints around its labels.
     *
     * @param corner the cell above the row labels; empty where there is none
     * @param top a head over all columns; empty where there is none
     */
    public record Frame(String corner, String top) {}

    private SheetDrawing() {}

    /** The grid of a table. */
    public static Sheet of(TableForm form, Frame frame) {
        return form.layout() == TableForm.Layout.GROUPS ? groups(form) : rows(form, frame);
    }

    private static Sheet rows(TableForm form, Frame frame) {
        int labels = form.bands().stream().mapToInt(b -> depth(b.rows())).max().orElse(1);
        int values = form.bands().stream().mapToInt(b -> b.columns().size()).reduce(1, SheetDrawing::commonMultiple);
        List<Box> boxes = new ArrayList<>();
        int row = 0;
        for (Band band : form.bands()) {
            row = band(form, band, frame, boxes, row, labels, values);
        }
        return new Sheet(form.id(), row, labels + values, labels, boxes);
    }

    private static int band(TableForm form, Band band, Frame frame, List<Box> boxes, int from, int labels, int values) {
        int row = from;
        if (!band.title().isEmpty()) {
            boxes.add(new Box(row++, 0, 1, labels + values, Kind.HEAD, band.title(), Optional.empty()));
        }
        int top = row;
        if (!frame.top().isEmpty()) {
            boxes.add(new Box(row++, labels, 1, values, Kind.HEAD, frame.top(), Optional.empty()));
        }
        int each = values / band.columns().size();
        int heads = depth(band.columns());
        for (Box head : merged(band.columns().stream().map(SheetDrawing::path).toList(), heads, Kind.HEAD)) {
            boxes.add(new Box(
                    row + head.row(),
                    labels + head.column() * each,
                    head.rows(),
                    head.columns() * each,
                    Kind.HEAD,
                    head.text(),
                    Optional.empty()));
        }
        row += heads;
        boxes.add(new Box(top, 0, row - top, labels, Kind.HEAD, frame.corner(), Optional.empty()));
        for (Box label : merged(band.rows().stream().map(SheetDrawing::path).toList(), labels, Kind.LABEL)) {
            boxes.add(label.turned().movedBy(row, 0));
        }
        for (Label line : band.rows()) {
            int column = labels;
            for (Label head : band.columns()) {
                CellId cell = new CellId(form.id(), line.key(), head.key());
                boxes.add(new Box(row, column, 1, each, Kind.VALUE, "", Optional.of(cell)));
                column += each;
            }
            row++;
        }
        return row;
    }

    /** One line of figures; the form's rows stand beside each other as groups of columns. */
    private static Sheet groups(TableForm form) {
        List<List<String>> paths = new ArrayList<>();
        List<CellId> cells = form.cells();
        for (Band band : form.bands()) {
            for (Label group : band.rows()) {
                for (Label column : band.columns()) {
                    paths.add(Stream.concat(path(group).stream(), path(column).stream())
                            .toList());
                }
            }
        }
        int heads = paths.stream().mapToInt(List::size).max().orElse(1);
        List<Box> boxes = new ArrayList<>(merged(paths, heads, Kind.HEAD));
        for (int i = 0; i < cells.size(); i++) {
            boxes.add(new Box(heads, i, 1, 1, Kind.VALUE, "", Optional.of(cells.get(i))));
        }
        return new Sheet(form.id(), heads + 1, cells.size(), 0, boxes);
    }

    /** Heads over columns 0, 1, …: neighbours with the same beginning share a cell, the last label of a path fills the rest. */
    private static List<Box> merged(List<List<String>> paths, int depth, Kind kind) {
        List<Box> boxes = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            for (int i = 0; i < paths.size(); ) {
                List<String> path = paths.get(i);
                int end = i + 1;
                boolean leaf = level == path.size() - 1;
                while (!leaf && end < paths.size() && sameStart(path, paths.get(end), level + 1)) {
                    end++;
                }
                if (level < path.size()) {
                    int down = leaf ? depth - level : 1;
                    boxes.add(new Box(level, i, down, end - i, kind, path.get(level), Optional.empty()));
                }
                i = end;
            }
        }
        return boxes;
    }

    private static boolean sameStart(List<String> one, List<String> other, int length) {
        return one.size() > length
                && other.size() > length
                && one.subList(0, length).equals(other.subList(0, length));
    }

    private static List<String> path(Label label) {
        return Stream.concat(label.group().stream(), Stream.of(label.text())).toList();
    }

    private static int depth(List<Label> labels) {
        return labels.stream().mapToInt(l -> l.group().size() + 1).max().orElse(1);
    }

    private static int commonMultiple(int a, int b) {
        int x = a;
        int y = b;
        while (y != 0) {
            int rest = x % y;
            x = y;
            y = rest;
        }
        return a / x * b;
    }
}
