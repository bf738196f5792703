package org.gouji.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/**
 * Expands the {@code equations} of a form file. An entry names rows and columns as {@code total: rest}; it stands for one
 * equation per row ({@code along: rows}) or per column ({@code along: columns}) of its table.
 */
final class EquationReader {

    private EquationReader() {}

    static List<Equation> read(DataNode node, List<TableForm> tables) {
        TableId id = TableId.valueOf(node.get("table").text());
        TableForm table = tables.stream().filter(t -> t.id() == id).findFirst().orElseThrow();
        boolean perRow = node.get("along").text().equals("rows");
        Set<String> lines = table.cells().stream()
                .map(c -> perRow ? c.row() : c.column())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String rule = node.get("rule").text();
        String check = node.text("check", rule);
        Map<String, DataNode> checks = node.find("checks").map(DataNode::map).orElse(Map.of());
        List<String> left = node.texts("left");
        List<String> right = node.texts("right").isEmpty() ? rest(table, perRow, left) : node.texts("right");
        Set<CellId> known = Set.copyOf(table.cells());
        List<Equation> equations = new ArrayList<>();
        for (String line : lines) {
            equations.add(new Equation(
                    rule,
                    checks.containsKey(line) ? checks.get(line).text() : check,
                    cells(node, table, known, perRow, line, left),
                    cells(node, table, known, perRow, line, right)));
        }
        return equations;
    }

    private static List<String> rest(TableForm table, boolean perRow, List<String> left) {
        return table.cells().stream()
                .map(c -> perRow ? c.column() : c.row())
                .distinct()
                .filter(k -> !left.contains(k))
                .toList();
    }

    private static List<CellId> cells(
            DataNode node, TableForm table, Set<CellId> known, boolean perRow, String line, List<String> keys) {
        return keys.stream()
                .flatMap(k -> k.startsWith("between ") ? between(table, k) : Stream.of(k))
                .map(k -> perRow ? new CellId(table.id(), line, k) : new CellId(table.id(), k, line))
                .peek(c -> {
                    if (!known.contains(c)) {
                        throw node.mistake(c + " is no cell of the table");
                    }
                })
                .toList();
    }

    /** {@code between A and B}: the rows from A to B, both included. */
    private static Stream<String> between(TableForm table, String words) {
        String[] ends = words.substring("between ".length()).split(" and ");
        List<String> rows = table.cells().stream().map(CellId::row).distinct().toList();
        return rows.subList(rows.indexOf(ends[0]), rows.indexOf(ends[1]) + 1).stream();
    }
}
