package org.gouji.work.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.gouji.form.Equation;
import org.gouji.model.CellId;
import org.gouji.work.evidence.Proof.Relation;
import org.gouji.work.evidence.Term.Side;

/** Which cells the findings of a check compare, and how; those with {@code *} are yet to be filled in from the finding. */
record ComparedCells(Relation relation, List<Part> parts) {
    private static final String EARLIER = "earlier ";
    private static final String SAME = "*";

    /** A cell; {@code earlier}: of the year before. */
    record Part(Side side, boolean minus, boolean earlier, CellId cell) {}

    ComparedCells {
        parts = List.copyOf(parts);
    }

    /** An equation of the form, or an office's own. */
    static ComparedCells of(Equation equation) {
        return new ComparedCells(
                Relation.EQUAL,
                Stream.concat(
                                equation.right().stream().map(c -> plain(Side.ADDEND, c)),
                                equation.left().stream().map(c -> plain(Side.STATED, c)))
                        .toList());
    }

    /** Cells that are only named. */
    static ComparedCells beside(List<CellId> cells) {
        return new ComparedCells(
                Relation.BESIDE, cells.stream().map(c -> plain(Side.STATED, c)).toList());
    }

    /** Cells of two years side by side. */
    static ComparedCells years(List<CellId> cells) {
        return new ComparedCells(
                Relation.BESIDE,
                Stream.concat(
                                cells.stream().map(c -> new Part(Side.ADDEND, false, true, c)),
                                cells.stream().map(c -> plain(Side.STATED, c)))
                        .toList());
    }

    /** Cells that add up to a number which prose tells. */
    static ComparedCells told(List<CellId> cells) {
        return new ComparedCells(
                Relation.EQUAL, cells.stream().map(c -> plain(Side.ADDEND, c)).toList());
    }

    /** Those of resources/evidence/comparisons.yaml, by check. */
    static Map<String, ComparedCells> load() {
        Map<String, ComparedCells> all = new LinkedHashMap<>();
        DataNode.resource("evidence/comparisons.yaml")
                .get("comparisons")
                .map()
                .forEach((check, node) -> all.put(check, read(node)));
        return all;
    }

    private static ComparedCells read(DataNode node) {
        String relation = node.get("relation").text();
        return new ComparedCells(
                Relation.valueOf(relation.toUpperCase(Locale.ROOT).replace('-', '_')),
                Stream.concat(parts(node, Side.ADDEND, "addends"), parts(node, Side.STATED, "stated"))
                        .toList());
    }

    private static Stream<Part> parts(DataNode node, Side side, String key) {
        return node.get(key).list().stream().map(part -> {
            String text = part.text();
            boolean minus = text.startsWith("-");
            String rest = minus ? text.substring(1) : text;
            boolean earlier = rest.startsWith(EARLIER);
            return new Part(side, minus, earlier, CellId.parse(earlier ? rest.substring(EARLIER.length()) : rest));
        });
    }

    /** The same for a finding whose first cell is {@code chief}. */
    ComparedCells at(CellId chief) {
        return new ComparedCells(
                relation,
                parts.stream()
                        .map(p -> new Part(p.side(), p.minus(), p.earlier(), filled(p.cell(), chief)))
                        .toList());
    }

    private static CellId filled(CellId cell, CellId chief) {
        return new CellId(
                cell.table(),
                cell.row().equals(SAME) ? chief.row() : cell.row(),
                cell.column().equals(SAME) ? chief.column() : cell.column());
    }

    private static Part plain(Side side, CellId cell) {
        return new Part(side, false, false, cell);
    }
}
