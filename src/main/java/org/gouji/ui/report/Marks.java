package org.gouji.ui.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;
import org.gouji.model.Discrepancy;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.SourceFile;
import org.gouji.model.TextPlace;

/**
 * What of a report is marked for the chosen discrepancy.
 *
 * @param chief cells that a rule states a value for
 * @param addends the other cells of its equations
 * @param suggested what cells should probably say
 * @param look the cell to bring into view; empty where no cell of this report is named
 * @param spans spans of prose
 * @param section where to look when neither cells nor spans are named
 */
public record Marks(
        Set<CellId> chief,
        Set<CellId> addends,
        Map<CellId, String> suggested,
        Optional<CellId> look,
        List<TextPlace> spans,
        Optional<Section> section) {

    /** Nothing is marked. */
    public static Marks none() {
        return new Marks(Set.of(), Set.of(), Map.of(), Optional.empty(), List.of(), Optional.empty());
    }

    /** One cell to look at. */
    static Marks at(CellId cell) {
        return new Marks(Set.of(), Set.of(cell), Map.of(), Optional.of(cell), List.of(), Optional.empty());
    }

    /** The marks of {@code discrepancy} in the report that was read from {@code source}; the first finding's cell is looked at. */
    public static Marks of(Discrepancy discrepancy, SourceFile source) {
        List<Finding> findings = discrepancy.findings();
        List<CellId> chiefs = findings.stream()
                .filter(f -> !f.cells().isEmpty())
                .map(f -> f.cells().get(0))
                .toList();
        Set<CellId> chief = Set.copyOf(chiefs);
        // the other cells of a finding over two reports may stand in the other one
        Set<CellId> addends = findings.stream()
                .filter(f -> f.reports().stream().allMatch(source::equals))
                .flatMap(f -> f.cells().stream())
                .filter(cell -> !chief.contains(cell))
                .collect(Collectors.toSet());
        List<TextPlace> spans =
                findings.stream().flatMap(f -> f.places().stream()).distinct().toList();
        Optional<Section> section =
                Optional.of(findings.get(0).anchor().section()).filter(s -> s != Section.PREAMBLE);
        return new Marks(chief, addends, Map.of(), chiefs.stream().findFirst(), spans, section);
    }

    /** The same with the cells of a repair; {@code certain}: they are what to look at. */
    public Marks with(Repair repair, boolean certain) {
        Map<CellId, String> values =
                repair.changes().stream().collect(Collectors.toMap(Change::cell, Change::to, (one, other) -> one));
        Optional<CellId> first =
                certain ? repair.changes().stream().map(Change::cell).findFirst() : look;
        return new Marks(chief, addends, values, first, spans, section);
    }

    /** How a cell is marked. */
    Optional<CellMark> of(CellId cell) {
        if (suggested.containsKey(cell)) {
            return Optional.of(CellMark.SUSPECT);
        } else if (chief.contains(cell)) {
            return Optional.of(CellMark.CHIEF);
        }
        return addends.contains(cell) ? Optional.of(CellMark.ADDEND) : Optional.empty();
    }
}
