package org.gouji.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gouji.form.FormEdition;
import org.gouji.form.TableForm;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/** Draws the three tables of an edition in the shape that a layout asks for. */
public final class Tables {
    private final Layout layout;
    private final FormEdition edition;
    private final Labels labels;
    private final Function<CellId, String> values;

    /** The tables of {@code edition}; {@code values} gives what is printed in a cell. */
    public Tables(Layout layout, FormEdition edition, Function<CellId, String> values) {
        this.layout = layout;
        this.edition = edition;
        this.labels = new Labels(layout);
        this.values = values;
    }

    /** The table of what was disclosed; several where the layout draws its bands apart. */
    public List<Drawn> disclosure() {
        List<Drawn> tables = new ArrayList<>();
        List<List<Box>> rows = new ArrayList<>();
        TableForm form = edition.table(TableId.T2);
        for (Band band : form.bands()) {
            if (!layout.has(Trait.NO_BAND_TITLES)) {
                rows.add(List.of(Box.wide(labels.print(band.title()), 4)));
            }
            rows.add(line("信息内容", band, Label::text));
            for (Label row : band.rows()) {
                rows.add(line(row.text(), band, c -> values.apply(new CellId(form.id(), row.key(), c.key()))));
            }
            if (layout.has(Trait.BLANK_ROWS)) {
                rows.add(List.of(Box.of(""), Box.of(""), Box.of(""), Box.of("")));
            }
            if (layout.has(Trait.BANDS_APART)) {
                tables.add(shaped(rows));
                rows = new ArrayList<>();
            }
        }
        if (!rows.isEmpty()) {
            tables.add(shaped(rows));
        }
        return tables;
    }

    private List<Box> line(String first, Band band, Function<Label, String> text) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(Box.of(labels.print(first)));
        int left = 3;
        for (int i = 0; i < band.columns().size(); i++) {
            boolean last = i == band.columns().size() - 1;
            Label column = band.columns().get(i);
            String shown = text.apply(column);
            boxes.add(Box.wide(shown.equals(column.text()) ? labels.print(shown) : shown, last ? left : 1));
            left--;
        }
        return boxes;
    }

    /** The table of requests, in as many pieces as the layout cuts it. */
    public List<Drawn> requests() {
        return new RequestsTable(layout, edition.table(TableId.T3), labels, values)
                .draw().stream().map(t -> shaped(t.rows())).toList();
    }

    /** The table of reviews and lawsuits. */
    public List<Drawn> disputes() {
        if (layout.has(Trait.STACKED_GROUPS)) {
            return List.of(shaped(stacked()));
        }
        Band band = edition.table(TableId.T4).bands().get(0);
        List<Box> columns =
                band.columns().stream().map(c -> Box.of(labels.print(c.text()))).toList();
        List<List<Box>> review = new ArrayList<>();
        review.add(List.of(Box.wide(labels.print("行政复议"), 5)));
        review.add(columns.stream().map(c -> new Box(c.text(), 1, 2)).toList());
        review.add(List.of());
        review.add(numbers(band.rows().get(0)));
        List<List<Box>> suits = new ArrayList<>();
        suits.add(List.of(Box.wide(labels.print("行政诉讼"), 10)));
        suits.add(List.of(Box.wide(labels.print("未经复议直接起诉"), 5), Box.wide(labels.print("复议后起诉"), 5)));
        suits.add(join(columns, columns));
        suits.add(join(numbers(band.rows().get(1)), numbers(band.rows().get(2))));
        if (layout.has(Trait.GROUPS_APART)) {
            review.remove(2);
            review.set(1, columns);
            return List.of(shaped(review), shaped(suits));
        }
        List<List<Box>> rows = new ArrayList<>();
        for (int i = 0; i < review.size(); i++) {
            if (layout.has(Trait.BLANK_ROWS) && i == review.size() - 1) {
                rows.add(numbers(band).stream().map(b -> Box.of("")).toList());
            }
            rows.add(join(review.get(i), suits.get(i)));
        }
        return List.of(shaped(rows));
    }

    private List<List<Box>> stacked() {
        Band band = edition.table(TableId.T4).bands().get(0);
        List<List<Box>> rows = new ArrayList<>();
        List<Box> head = new ArrayList<>(List.of(Box.wide("类别", 2)));
        band.columns().forEach(c -> head.add(Box.of(labels.print(c.text()))));
        rows.add(head);
        rows.add(join(List.of(Box.wide("行政复议", 2)), numbers(band.rows().get(0))));
        rows.add(join(
                List.of(new Box("行政诉讼", 1, 2), Box.of("未经复议直接起诉")),
                numbers(band.rows().get(1))));
        rows.add(join(List.of(Box.of("复议后起诉")), numbers(band.rows().get(2))));
        return rows;
    }

    private List<Box> numbers(Band band) {
        return band.rows().stream().flatMap(r -> numbers(r).stream()).toList();
    }

    private List<Box> numbers(Label row) {
        return edition.table(TableId.T4).bands().get(0).columns().stream()
                .map(c -> new CellId(TableId.T4, row.key(), c.key()))
                .filter(c -> !layout.has(Trait.LOST_CELL) || !c.address().equals("T4.direct.other"))
                .map(c -> Box.of(values.apply(c)))
                .toList();
    }

    private static List<Box> join(List<Box> left, List<Box> right) {
        List<Box> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    private Drawn shaped(List<List<Box>> rows) {
        return new Drawn(layout.has(Trait.WIDE_GRID) ? widened(rows, 2) : rows);
    }

    /** The same rows on a grid of {@code times} as many columns. */
    public static List<List<Box>> widened(List<List<Box>> rows, int times) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(b -> new Box(b.text(), b.wide() * times, b.high()))
                        .toList())
                .toList();
    }
}
