package org.gouji.ui.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.TextPlace;
import org.gouji.work.Cited;

/** What was found about the cells and sentences of one report. Immutable. */
public final class Citations {
    private static final Citations NONE = new Citations(List.of(), new SourceFile("", ""));

    private final List<Cited> rows;
    private final Map<CellId, List<Cited>> byCell = new HashMap<>();

    private Citations(List<Cited> rows, SourceFile source) {
        this.rows = List.copyOf(rows);
        for (Cited row : rows) {
            for (CellId cell : cells(row, source)) {
                byCell.computeIfAbsent(cell, c -> new java.util.ArrayList<>()).add(row);
            }
        }
    }

    /** Nothing was found. */
    public static Citations none() {
        return NONE;
    }

    /** What was found about the report read from {@code source}. */
    static Citations of(List<Cited> rows, SourceFile source) {
        return rows.isEmpty() ? NONE : new Citations(rows, source);
    }

    /** The cells that a discrepancy names: of a finding over two reports only the first is sure to stand in this one. */
    private static List<CellId> cells(Cited row, SourceFile source) {
        return row.discrepancy().findings().stream()
                .flatMap(f -> f.reports().stream().allMatch(source::equals)
                        ? f.cells().stream()
                        : f.cells().stream().limit(1))
                .distinct()
                .toList();
    }

    /** Whether anything was found about a cell that is not marked. */
    boolean beside(Marks marks) {
        return byCell.keySet().stream().anyMatch(cell -> marks.of(cell).isEmpty());
    }

    /** What was found about a cell, in the order of the form. */
    public List<Cited> of(CellId cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /** The gravest that was found about a cell; empty where nothing was. */
    Optional<Severity> severity(CellId cell) {
        return of(cell).stream().map(r -> r.discrepancy().severity()).min(Severity::compareTo);
    }

    /** What was found about the text around a character of a paragraph. */
    public List<Cited> of(int paragraph, int at) {
        return rows.stream()
                .filter(row -> spans(row).stream()
                        .anyMatch(s -> s.paragraph() == paragraph && s.start() <= at && at <= s.end()))
                .toList();
    }

    /** All spans of prose about which something was found. */
    List<TextPlace> spans() {
        return rows.stream().flatMap(r -> spans(r).stream()).distinct().toList();
    }

    private static List<TextPlace> spans(Cited row) {
        return row.discrepancy().findings().stream()
                .map(Finding::places)
                .flatMap(List::stream)
                .toList();
    }
}
