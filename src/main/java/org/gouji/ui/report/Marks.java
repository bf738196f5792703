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
 * @param tried whether the report is shown as if it said what is suggested
 * @param look the cell to bring into view, on which the keys work; empty where no cell of this report is named
 * @param spans spans of prose
 * @param span the one to bring into view, where not the first
 * @param section where to look when neither cells nor spans are named
 */
public record Marks(
        Set<CellId> chief,
        Set<CellId> addends,
        Map<CellId, String> suggested,
        boolean tried,
        Optional<CellId> look,
        List<TextPlace> spans,
        Optional<TextPlace> span,
        Optional<Section> section) {

    /** Nothing is marked. */
    public static Marks none() {
        return new Marks(
                Set.of(), Set.of(), Map.of(), false, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** One cell to look at. */
    static Marks at(CellId cell) {
        return new Marks(
                Set.of(),
                Set.of(cell),
                Map.of(),
                false,
                Optional.of(cell),
                List.of(),
                Optional.empty(),
                Optional.empty());
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
        return new Marks(
                chief, addends, Map.of(), false, chiefs.stream().findFirst(), spans, Optional.empty(), section);
    }

    /** The same with the cells of a repair; {@code certain}: they are what to look at; {@code asIf}: they count already. */
    public Marks with(Repair repair, boolean certain, boolean asIf) {
        Map<CellId, String> values =
                repair.changes().stream().collect(Collectors.toMap(Change::cell, Change::to, (one, other) -> one));
        Optional<CellId> first =
                certain ? repair.changes().stream().map(Change::cell).findFirst() : look;
        return new Marks(chief, addends, values, asIf, first, spans, span, section);
    }

    /** The same with another cell to look at. */
    Marks looking(CellId cell) {
        return new Marks(chief, addends, suggested, tried, Optional.of(cell), spans, Optional.empty(), section);
    }

    /** The same with a span to look at. */
    Marks looking(TextPlace place) {
        return new Marks(chief, addends, suggested, tried, Optional.empty(), spans, Optional.of(place), section);
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
