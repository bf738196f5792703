package org.gouji.read;

import static org.gouji.read.Sketch.cell;
import static org.gouji.read.Sketch.wide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gouji.form.FormEdition;
import org.gouji.form.TableForm;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;
import org.gouji.model.TableId;
import org.gouji.read.Sketch.Cell;

/** A report of an invented unit, drawn from an edition of the form and written in any of the three formats. */
public final class InventedReport {
    private final FormEdition edition;
    private final Function<CellId, String> values;
    private final UnaryOperator<String> labels;
    private final boolean splitBands;
    private final boolean extraColumn;
    private UnaryOperator<List<List<Sketch>>> damage = UnaryOperator.identity();

    public InventedReport(FormEdition edition, Function<CellId, String> values) {
        this(edition, values, UnaryOperator.identity(), false, false);
    }

    InventedReport(
            FormEdition edition,
            Function<CellId, String> values,
            UnaryOperator<String> labels,
            boolean splitBands,
            boolean extraColumn) {
        this.edition = edition;
        this.values = values;
        this.labels = labels;
        this.splitBands = splitBands;
        this.extraColumn = extraColumn;
    }

    /** The tables of the three sections are drawn, then changed by {@code change} before they are written. */
    InventedReport damagedBy(UnaryOperator<List<List<Sketch>>> change) {
        damage = change;
        return this;
    }

    public byte[] text() {
        return write(t -> t + "\n", s -> "\n" + s.toText()).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] html() {
        return ("<html><head><meta charset=\"utf-8\"></head><body>"
                        + write(t -> "<p>" + t + "</p>\n", Sketch::toHtml)
                        + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] docx() {
        return Docx.body(docxBody()).bytes();
    }

    String docxBody() {
        return write(Docx::p, Sketch::toDocx);
    }

    /** Hands over the lines and the tables in reading order. */
    void draw(Consumer<String> line, Consumer<Sketch> table) {
        write(
                t -> {
                    line.accept(t);
                    return "";
                },
                s -> {
                    table.accept(s);
                    return "";
                });
    }

    private String write(Function<String, String> line, Function<Sketch, String> table) {
        List<List<Sketch>> tables =
                damage.apply(List.of(sketches(TableId.T2), sketches(TableId.T3), sketches(TableId.T4)));
        StringBuilder out = new StringBuilder();
        out.append(line.apply("云岫县水务局" + year() + "年政府信息公开工作年度报告"));
        out.append(line.apply("本报告所列数据的统计期限为" + year() + "年1月1日至" + year() + "年12月31日。"));
        out.append(line.apply("一、总体情况"));
        out.append(line.apply("（一）主动公开情况"));
        out.append(line.apply("全年在门户网站发布水情通告若干条，未出现差错。"));
        out.append(line.apply("二、主动公开政府信息情况"));
        tables.get(0).forEach(s -> out.append(table.apply(s)).append(line.apply(" ")));
        out.append(line.apply("三、收到和处理政府信息公开申请情况"));
        tables.get(1).forEach(s -> out.append(table.apply(s)));
        out.append(line.apply("四、政府信息公开行政复议、行政诉讼情况"));
        tables.get(2).forEach(s -> out.append(table.apply(s)));
        out.append(line.apply("五、存在的主要问题及改进情况"));
        out.append(line.apply("人手偏少，明年增加培训。"));
        out.append(line.apply("六、其他需要报告的事项"));
        out.append(line.apply("本年度未收取信息处理费。"));
        out.append(line.apply("云岫县水务局"));
        out.append(line.apply((year() + 1) + "年1月12日"));
        return out.toString();
    }

    int year() {
        return edition.firstYear() + 1;
    }

    private List<Sketch> sketches(TableId id) {
        TableForm form = edition.table(id);
        switch (id) {
            case T2:
                return bands(form);
            case T3:
                return List.of(requests(form));
            default:
                return List.of(disputes(form));
        }
    }

    private List<Sketch> bands(TableForm form) {
        List<Sketch> sketches = new ArrayList<>();
        Sketch sketch = new Sketch();
        for (Band band : form.bands()) {
            sketch.row(wide(labels.apply(band.title()), 4));
            sketch.row(line("信息内容", band.columns(), Label::text));
            for (Label row : band.rows()) {
                sketch.row(line(row.text(), band.columns(), c -> value(form, row, c)));
            }
            if (splitBands) {
                sketches.add(sketch);
                sketch = new Sketch();
            }
        }
        if (!splitBands) {
            sketches.add(sketch);
        }
        return sketches;
    }

    private List<Cell> line(String first, List<Label> columns, Function<Label, String> text) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(labels.apply(first)));
        for (Label column : columns) {
            boolean last = column == columns.get(columns.size() - 1);
            cells.add(wide(text.apply(column), last ? 4 - columns.size() : 1));
        }
        return cells;
    }

    private Sketch requests(TableForm form) {
        Band band = form.bands().get(0);
        Sketch sketch = new Sketch();
        List<Cell> extraHead = extraColumn ? List.of(new Cell("", 1, 3)) : List.of();
        List<Cell> first = new ArrayList<>(List.of(new Cell("（勾稽关系说明）", 3, 3), wide("申请人情况", 7)));
        first.addAll(extraHead);
        sketch.row(first);
        sketch.row(new Cell(labels.apply("自然人"), 1, 2), wide("法人或其他组织", 5), new Cell(labels.apply("总计"), 1, 2));
        sketch.row(band.columns().stream()
                .filter(c -> !c.group().isEmpty())
                .map(c -> cell(labels.apply(c.text())))
                .toList());
        List<String> open = List.of();
        for (Label row : band.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.group().size(); i++) {
                if (open.size() <= i || !open.get(i).equals(row.group().get(i))) {
                    cells.add(new Cell(row.group().get(i), 1, height(band, row, i)));
                }
            }
            open = row.group();
            cells.add(wide(labels.apply(row.text()), 3 - row.group().size()));
            band.columns().forEach(c -> cells.add(cell(value(form, row, c))));
            if (extraColumn) {
                cells.add(cell(""));
            }
            sketch.row(cells);
        }
        return sketch;
    }

    private static int height(Band band, Label first, int depth) {
        String group = first.group().get(depth);
        return (int) band.rows().stream()
                .filter(r -> r.group().size() > depth && r.group().get(depth).equals(group))
                .count();
    }

    private Sketch disputes(TableForm form) {
        Band band = form.bands().get(0);
        List<Cell> columns =
                band.columns().stream().map(c -> cell(labels.apply(c.text()))).collect(Collectors.toList());
        List<Cell> second = new ArrayList<>();
        columns.forEach(c -> second.add(new Cell(c.text(), 1, 2)));
        second.add(wide("未经复议直接起诉", 5));
        second.add(wide("复议后起诉", 5));
        List<Cell> third = new ArrayList<>(columns);
        third.addAll(columns);
        List<Cell> numbers = new ArrayList<>();
        band.rows().forEach(r -> band.columns().forEach(c -> numbers.add(cell(value(form, r, c)))));
        return new Sketch()
                .row(wide("行政复议", 5), wide("行政诉讼", 10))
                .row(second)
                .row(third)
                .row(numbers);
    }

    private String value(TableForm form, Label row, Label column) {
        return values.apply(new CellId(form.id(), row.key(), column.key()));
    }
}
