package org.gouji.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param spans spans of prose
 * @param section where to look when neither cells nor spans are named
 */
public record Marks(Set<CellId> chief, Set<CellId> addends, List<TextPlace> spans, Optional<Section> section) {

    /** Nothing is marked. */
    public static Marks none() {
        return new Marks(Set.of(), Set.of(), List.of(), Optional.empty());
    }

    /** The marks of {@code discrepancy} in the report that was read from {@code source}. */
    public static Marks of(Discrepancy discrepancy, SourceFile source) {
        List<Finding> findings = discrepancy.findings();
        Set<CellId> chief = findings.stream()
                .filter(f -> !f.cells().isEmpty())
                .map(f -> f.cells().get(0))
                .collect(Collectors.toSet());
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
        return new Marks(chief, addends, spans, section);
    }
}
