package org.gouji.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.TableForm;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;

/** Table three in one of its many shapes. One use. */
final class RequestsTable {
    private static final Pattern NUMBER = Pattern.compile("^(（[一二三四五六七]）|[一二三四]、|\\d\\.)(.+)$");
    private static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static final String SPLIT_AT = "unavailable_not_held";

    private final Layout layout;
    private final TableForm form;
    private final Labels labels;
    private final Function<CellId, String> values;
    private final List<Label> rows;
    private final List<Label> columns;
    private final int labelColumns;
    private final List<Drawn> done = new ArrayList<>();
    private List<List<Box>> drawing = new ArrayList<>();

    RequestsTable(Layout layout, TableForm form, Labels labels, Function<CellId, String> values) {
        this.layout = layout;
        this.form = form;
        this.labels = labels;
        this.values = values;
        this.rows = form.bands().get(0).rows().stream()
                .filter(r -> !layout.has(Trait.NO_TOTAL_ROW) || !r.key().equals("total"))
                .toList();
        this.columns = new ArrayList<>(form.bands().get(0).columns());
        if (layout.has(Trait.NO_TOTAL_COLUMN)) {
            columns.remove(columns.size() - 1);
        }
        if (layout.has(Trait.TOTAL_FIRST)) {
            columns.add(0, columns.remove(columns.size() - 1));
        }
        this.labelColumns = layout.has(Trait.NUMBER_COLUMN) ? 4 : layout.has(Trait.ONE_LABEL_COLUMN) ? 1 : 3;
    }

    /** The table, or the two that it is cut into. */
    List<Drawn> draw() {
        drawHead();
        List<String> open = List.of();
        boolean second = false;
        for (int i = 0; i < rows.size(); i++) {
            Label row = rows.get(i);
            if (row.key().equals(SPLIT_AT) && cut()) {
                open = List.of();
                second = true;
            }
            drawRow(i, open, second);
            open = row.group();
            if (layout.has(Trait.BLANK_ROWS)
                    && (row.group().isEmpty() || row.key().equals("total"))) {
                drawing.add(blanks());
            }
        }
        done.add(new Drawn(drawing));
        return done;
    }

    /** Where a page ends in the middle: a second table, or the head once more; false where neither. */
    private boolean cut() {
        if (layout.has(Trait.ONE_IN_TWO) || layout.has(Trait.ONE_IN_TWO_BARE)) {
            done.add(new Drawn(drawing));
            drawing = new ArrayList<>();
        }
        if (layout.has(Trait.ONE_IN_TWO) || layout.has(Trait.HEAD_REPEATED)) {
            drawHead();
            return true;
        }
        return layout.has(Trait.ONE_IN_TWO_BARE);
    }

    private void drawHead() {
        int high = layout.has(Trait.HEAD_ONE_ROW) ? 1 : layout.has(Trait.HEAD_TWO_ROWS) ? 2 : 3;
        List<Box> first = new ArrayList<>();
        if (layout.has(Trait.SEQUENCE)) {
            first.add(new Box("序号", 1, high));
        }
        first.add(new Box(CORNER, labelColumns, high));
        if (high == 3) {
            first.add(Box.wide("申请人情况", columns.size()));
        } else if (high == 2) {
            applicants(first, 2);
        } else {
            columns.forEach(c -> first.add(Box.of(labels.print(c.text()))));
        }
        if (layout.has(Trait.REMARK)) {
            first.add(new Box("备注", 1, high));
        }
        drawing.add(first);
        if (high == 3) {
            List<Box> second = new ArrayList<>();
            applicants(second, 2);
            drawing.add(second);
        }
        if (high > 1) {
            drawing.add(columns.stream()
                    .filter(c -> !c.group().isEmpty())
                    .map(c -> Box.of(labels.print(c.text())))
                    .toList());
        }
    }

    private void applicants(List<Box> row, int high) {
        boolean grouped = false;
        for (Label column : columns) {
            if (column.group().isEmpty()) {
                row.add(new Box(labels.print(column.text()), 1, high));
            } else if (!grouped) {
                row.add(Box.wide(labels.print(column.group().get(0)), (int)
                        columns.stream().filter(c -> !c.group().isEmpty()).count()));
                grouped = true;
            }
        }
    }

    private void drawRow(int index, List<String> open, boolean second) {
        Label row = rows.get(index);
        List<Box> boxes = new ArrayList<>();
        if (layout.has(Trait.ONE_LABEL_COLUMN)) {
            for (int i = 0; i < row.group().size(); i++) {
                if (!isOpen(row, open, i)) {
                    drawing.add(List.of(Box.wide(labels.print(row.group().get(i)), 1 + columns.size())));
                }
            }
        }
        if (layout.has(Trait.SEQUENCE)) {
            boxes.add(Box.of(String.valueOf(index + 1)));
        }
        int used = groups(index, open, second, boxes);
        label(row, labelColumns - used, boxes);
        for (Label column : columns) {
            CellId cell = new CellId(form.id(), row.key(), column.key());
            if (!lostCell(cell)) {
                boxes.add(Box.of(values.apply(cell)));
            }
        }
        if (layout.has(Trait.REMARK)) {
            boxes.add(Box.of(index % 9 == 4 ? "含网上申请" : ""));
        }
        drawing.add(boxes);
    }

    /** Draws what the row stands under; gives the columns taken. */
    private int groups(int index, List<String> open, boolean second, List<Box> boxes) {
        Label row = rows.get(index);
        if (layout.has(Trait.NO_GROUPS) || layout.has(Trait.ONE_LABEL_COLUMN)) {
            return 0;
        }
        for (int i = 0; i < row.group().size(); i++) {
            String text = labels.print(row.group().get(i));
            if (layout.has(Trait.GROUPS_REPEATED)) {
                boxes.add(Box.of(text));
            } else if (layout.has(Trait.GROUPS_UNMERGED)) {
                boxes.add(Box.of(isOpen(row, open, i) ? "" : text));
            } else if (!isOpen(row, open, i)) {
                boolean bare = second && layout.has(Trait.ONE_IN_TWO_BARE) && i == 0;
                String shown = bare ? "" : layout.has(Trait.VERTICAL) ? Labels.vertical(text) : text;
                boxes.add(new Box(shown, 1, height(index, i)));
            }
        }
        return row.group().size();
    }

    private void label(Label row, int wide, List<Box> boxes) {
        Matcher number = NUMBER.matcher(row.text());
        if (layout.has(Trait.NUMBER_COLUMN) && number.matches()) {
            boxes.add(Box.of(number.group(1)));
            boxes.add(Box.wide(labels.print(number.group(2)), wide - 1));
        } else {
            boxes.add(Box.wide(labels.print(row.text()), wide));
        }
    }

    private static boolean isOpen(Label row, List<String> open, int depth) {
        return open.size() > depth && open.get(depth).equals(row.group().get(depth));
    }

    private int height(int from, int depth) {
        String group = rows.get(from).group().get(depth);
        boolean cuts =
                layout.has(Trait.ONE_IN_TWO) || layout.has(Trait.ONE_IN_TWO_BARE) || layout.has(Trait.HEAD_REPEATED);
        int to = from;
        while (to < rows.size()
                && rows.get(to).group().size() > depth
                && rows.get(to).group().get(depth).equals(group)
                && !(cuts && to > from && rows.get(to).key().equals(SPLIT_AT))) {
            to++;
        }
        return to - from;
    }

    private List<Box> blanks() {
        List<Box> boxes = new ArrayList<>();
        boxes.add(Box.wide("", labelColumns));
        columns.forEach(c -> boxes.add(Box.of("")));
        return boxes;
    }

    private boolean lostCell(CellId cell) {
        return layout.has(Trait.LOST_CELL)
                && cell.row().equals("denied_internal")
                && cell.column().equals("welfare");
    }
}
