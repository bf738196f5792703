package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.form.Equation;
import org.gouji.model.CellId;
import org.gouji.model.FigureState;

/**
 * What a reader and the rules must find in one report, as {@code truth.json} tells it: {@code cells}, broken equations
 * ({@code arithmetic}), what else must be found ({@code must}) or may be ({@code may}), and what was planted ({@code injected}).
 */
public final class ReportTruth {
    private static final String MISSPELT = "条理";
    private static final List<CellId> NEW = List.of(CellId.parse("T3.new.total"));

    private final InventedReport report;
    private final Balance balance;

    /** The truth of a report. */
    public ReportTruth(InventedReport report) {
        this.report = report;
        this.balance = new Balance(report.edition(), new LinkedHashMap<>(report.figures()));
    }

    /** The key of its file. */
    public Map<String, Object> of(String file, String sha256, String format) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("file", file);
        key.put("sha256", sha256);
        key.put("form", format);
        key.put(
                "flags",
                report.layout().traits().stream()
                        .map(t -> t.name().toLowerCase(Locale.ROOT))
                        .toList());
        key.put("unit", report.filing().member().unit());
        key.put("unit_any", List.of(report.filing().member().unit()));
        key.put("year", report.filing().year());
        key.put("year_any", List.of(report.filing().year()));
        key.put("edition", report.edition().id());
        key.put("cells", cells());
        key.put("state_any", Map.of());
        key.put("arithmetic", balance.broken().stream().map(this::broken).toList());
        key.put("repairs", repairs());
        key.put("open", List.of());
        key.put("must", must());
        key.put("may", may());
        key.put("never", List.of());
        key.put("injected", report.planted().stream().map(ReportTruth::injected).toList());
        return key;
    }

    private Map<String, Object> cells() {
        Map<String, Object> cells = new LinkedHashMap<>();
        report.figures().forEach((cell, value) -> {
            boolean blank = report.blank().contains(cell);
            List<Object> told = new ArrayList<>();
            told.add(blank ? null : value.toPlainString());
            told.add((blank ? FigureState.BLANK : FigureState.NUMBER).key());
            cells.put(cell.address(), told);
        });
        return cells;
    }

    private Map<String, Object> broken(Equation equation) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", equation.rule());
        entry.put("cell", equation.left().get(0).address());
        entry.put("cells", addresses(equation.cells()));
        entry.put("expected", balance.due(equation).toPlainString());
        entry.put("actual", balance.stated(equation).toPlainString());
        return entry;
    }

    private Map<String, Object> repairs() {
        Map<String, Object> repairs = new LinkedHashMap<>();
        if (report.planted().stream().filter(p -> !p.changes().isEmpty()).count() == 1) {
            balance.repairs().forEach((cell, value) -> repairs.put(cell.address(), value.toPlainString()));
        }
        return repairs;
    }

    private List<Object> must() {
        List<Object> must = new ArrayList<>();
        for (Stated stated : report.stated()) {
            if (!stated.share() && printed(stated.cells()).compareTo(stated.value()) != 0 && !carriedToo(stated)) {
                must.add(Map.of(
                        "rule", "TEXT-COUNT",
                        "kind", Plant.TEXT_COUNT.key(),
                        "cells", addresses(stated.cells()),
                        "stated", stated.value().toPlainString()));
            }
        }
        for (Planted planted : report.planted()) {
            switch (planted.kind()) {
                case PERIOD ->
                    must.add(
                            Map.of("rule", "TEXT-PERIOD", "kind", planted.kind().key()));
                case PRIVACY ->
                    must.add(Map.of("rule", "PRIVACY", "kind", planted.kind().key()));
                case LAW ->
                    must.add(Map.of("rule", "LAW-NAME", "kind", planted.kind().key(), "mark", MISSPELT));
                default -> {
                    // told by the figures, or by the batch
                }
            }
        }
        return must;
    }

    /** A share whose cells were changed: whether it still rounds to what is stated is nobody's to say. */
    private List<Object> may() {
        List<CellId> changed = report.planted().stream()
                .flatMap(p -> p.changes().stream().map(Planted.Change::cell))
                .toList();
        List<Object> may = new ArrayList<>();
        for (Stated stated : report.stated()) {
            if (carriedToo(stated)) {
                may.add(Map.of(
                        "rule", "TEXT-COUNT", "cells", addresses(stated.cells()), "why", "with what was carried in"));
            }
            if (stated.share() && stated.cells().stream().anyMatch(changed::contains)) {
                may.add(Map.of(
                        "rule", "TEXT-PERCENT", "cells", addresses(stated.cells()), "why", "its cells were changed"));
            }
        }
        return may;
    }

    /** Received may mean with what was carried in: nobody can tell. */
    private boolean carriedToo(Stated stated) {
        return stated.cells().equals(NEW)
                && printed(List.of(NEW.get(0), CellId.parse("T3.carried_in.total")))
                                .compareTo(stated.value())
                        == 0;
    }

    private BigDecimal printed(List<CellId> cells) {
        return cells.stream().map(report.figures()::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Object> injected(Planted planted) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", planted.kind().key());
        entry.put(
                "cells",
                planted.changes().stream()
                        .map(c -> List.of(c.cell().address(), c.from(), c.to()))
                        .toList());
        if (planted.kind().slip()) {
            entry.put("single", true);
        }
        return entry;
    }

    static List<String> addresses(List<CellId> cells) {
        return cells.stream().map(CellId::address).toList();
    }
}
