package org.gouji.read;

import static org.gouji.read.Sketch.cell;
import static org.gouji.read.Sketch.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gouji.model.TableId;
import org.gouji.read.Sketch.Cell;

/** What happens to table three, as far as it still has the form's shape. */
final class DamagedRequests {
    private static final int HEAD_ROWS = DamagedTables.HEAD_ROWS;
    private static final int COLUMNS = 7;
    private final DamagedTables tables;

    DamagedRequests(DamagedTables tables) {
        this.tables = tables;
    }

    private boolean holdsRequests(Sketch sketch) {
        return sketch.rows().get(0).size() == 2
                && sketch.rows().get(0).get(1).text().equals("申请人情况");
    }

    /** The table of requests while it still has the form's shape. */
    private List<Sketch> requestsInShape() {
        return tables.all().stream().filter(this::holdsRequests).limit(1).toList();
    }

    private List<List<Cell>> figures(Sketch sketch) {
        return sketch.rows().stream()
                .filter(r -> r.size() > COLUMNS
                        && r.subList(r.size() - COLUMNS, r.size()).stream()
                                .allMatch(c ->
                                        tables.id(c) != null && tables.id(c).table() == TableId.T3))
                .toList();
    }

    void numberRows() {
        for (Sketch sketch : requestsInShape()) {
            if (figures(sketch).size() != sketch.rows().size() - HEAD_ROWS) {
                continue;
            }
            sketch.rows().get(0).add(0, new Cell("序号", 1, HEAD_ROWS));
            int number = 1;
            for (List<Cell> row : sketch.rows().subList(HEAD_ROWS, sketch.rows().size())) {
                row.add(0, cell(String.valueOf(number++)));
            }
        }
    }

    void remarks(Random random, String text) {
        for (Sketch sketch : requestsInShape()) {
            sketch.rows().get(0).add(new Cell("备注", 1, HEAD_ROWS));
            for (List<Cell> row : figures(sketch)) {
                row.forEach(tables::shake);
                row.add(cell(random.nextInt(3) == 0 ? text : ""));
            }
        }
    }

    void subtotals() {
        for (Sketch sketch : requestsInShape()) {
            List<List<Cell>> rows = figures(sketch);
            if (rows.isEmpty()) {
                continue;
            }
            sketch.rows().get(0).set(1, wide("申请人情况", COLUMNS + 1));
            sketch.rows().get(1).add(2, new Cell("小计", 1, 2));
            rows.forEach(row -> row.add(row.size() - 1, cell("88")));
            rows.forEach(row -> row.forEach(c -> tables.shake(c)));
        }
    }

    void unknownRow(Random random) {
        for (Sketch sketch : requestsInShape()) {
            boolean end = random.nextBoolean() || sketch.rows().size() <= HEAD_ROWS;
            List<Cell> row = new ArrayList<>(List.of(wide(end ? "五、网上申请占比" : "其中：网上申请", sketch.width() - COLUMNS)));
            IntStream.range(0, COLUMNS).forEach(i -> row.add(cell("99")));
            sketch.rows().add(end ? sketch.rows().size() : HEAD_ROWS + 1, row);
        }
    }

    void moveColumns(Random random) {
        for (Sketch sketch : requestsInShape()) {
            List<Cell> heads = sketch.rows().get(2);
            if (figures(sketch).isEmpty() || heads.size() != COLUMNS - 2) {
                continue;
            }
            int a = random.nextInt(heads.size());
            int b = random.nextInt(heads.size());
            java.util.Collections.swap(heads, a, b);
            for (List<Cell> row : figures(sketch)) {
                int first = row.size() - COLUMNS + 1;
                java.util.Collections.swap(row, first + a, first + b);
                row.forEach(tables::shake);
            }
        }
    }

    /** Puts the cells of a row behind those of the row above, as where a row's end was lost. */
    void glue(Random random) {
        for (Sketch sketch : requestsInShape()) {
            List<List<Cell>> rows = sketch.rows();
            List<Integer> plain = new ArrayList<>();
            for (int r = HEAD_ROWS; r + 1 < rows.size(); r++) {
                boolean low = rows.get(r).stream().allMatch(c -> c.high() == 1)
                        && rows.get(r + 1).stream().allMatch(c -> c.high() == 1);
                if (low
                        && figures(sketch).contains(rows.get(r))
                        && figures(sketch).contains(rows.get(r + 1))) {
                    plain.add(r);
                }
            }
            if (!plain.isEmpty()) {
                int r = plain.get(random.nextInt(plain.size()));
                for (int above = 0; above < r; above++) {
                    int reach = r + 1 - above;
                    rows.get(above)
                            .replaceAll(c -> new Cell(c.text(), c.wide(), c.high() > reach ? c.high() - 1 : c.high()));
                }
                rows.get(r).addAll(rows.remove(r + 1));
            }
        }
    }

    private List<Cell> anyRow(Sketch sketch, Random random) {
        List<List<Cell>> rows = figures(sketch);
        return rows.isEmpty() ? List.of() : rows.get(random.nextInt(rows.size()));
    }

    void oneLabel(Random random, UnaryOperator<String> change) {
        for (Sketch sketch : requestsInShape()) {
            List<Cell> row = anyRow(sketch, random);
            if (!row.isEmpty()) {
                int label = row.size() - COLUMNS - 1;
                row.set(
                        label,
                        Damage.with(row.get(label), change.apply(row.get(label).text())));
                row.forEach(tables::shake);
            }
        }
    }

    void oneHead(Random random, UnaryOperator<String> change) {
        for (Sketch sketch : requestsInShape()) {
            List<Cell> heads = sketch.rows().get(2);
            int at = random.nextInt(heads.size());
            heads.set(at, Damage.with(heads.get(at), change.apply(heads.get(at).text())));
            figures(sketch).forEach(row -> row.forEach(tables::shake));
        }
    }

    /** The head lacks a cell that stands over figures. */
    void dropHead(Random random) {
        for (Sketch sketch : requestsInShape()) {
            List<Cell> heads = sketch.rows().get(2);
            heads.remove(random.nextInt(heads.size()));
            figures(sketch).forEach(row -> row.forEach(tables::shake));
        }
    }

    void dropColumn(Random random) {
        dropColumn(random.nextInt(COLUMNS));
    }

    void dropColumn(int column) {
        for (Sketch sketch : requestsInShape()) {
            if (figures(sketch).isEmpty() || sketch.rows().get(2).size() != COLUMNS - 2) {
                continue;
            }
            sketch.rows().get(0).set(1, wide("申请人情况", COLUMNS - 1));
            if (column == 0 || column == COLUMNS - 1) {
                sketch.rows()
                        .get(1)
                        .remove(column == 0 ? 0 : sketch.rows().get(1).size() - 1);
            } else {
                sketch.rows().get(1).set(1, wide("法人或其他组织", 4));
                sketch.rows().get(2).remove(column - 1);
            }
            for (List<Cell> row : figures(sketch)) {
                row.forEach(tables::shake);
                tables.gone().add(tables.id(row.remove(row.size() - COLUMNS + column)));
            }
        }
    }

    void dropRow(Random random) {
        for (Sketch sketch : requestsInShape()) {
            List<Cell> row = anyRow(sketch, random);
            if (!row.isEmpty() && row.stream().allMatch(c -> c.high() == 1)) {
                row.forEach(c -> {
                    if (tables.id(c) != null) {
                        tables.gone().add(tables.id(c));
                    }
                });
                int at = IntStream.range(0, sketch.rows().size())
                        .filter(i -> sketch.rows().get(i) == row)
                        .findFirst()
                        .orElseThrow();
                boolean under = row.size() > COLUMNS + 1 || row.get(0).wide() < 3;
                if (under) {
                    row.replaceAll(c -> tables.id(c) == null ? Damage.with(c, "") : Damage.with(c, ""));
                } else {
                    sketch.rows().remove(at);
                }
            }
        }
    }

    void dropCell(Random random) {
        for (Sketch sketch : requestsInShape()) {
            List<Cell> row = anyRow(sketch, random);
            if (!row.isEmpty()) {
                row.forEach(tables::shake);
                tables.gone().add(tables.id(row.remove(row.size() - 1 - random.nextInt(COLUMNS))));
            }
        }
    }
}
