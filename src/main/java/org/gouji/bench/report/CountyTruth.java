package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.bench.report.County.Filing;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/** What the rules must find between the reports of a county: years, the government against its units, and copied prose. */
public final class CountyTruth {
    /** Of table two only these are sums of what the units have. */
    private static final Set<String> SUMMED = Set.of(
            "regulations.made",
            "regulations.repealed",
            "regulations.valid",
            "normative.made",
            "normative.repealed",
            "normative.valid",
            "licensing.decisions",
            "penalty.decisions",
            "coercion.decisions",
            "fees.amount");

    private final County county;
    private final Map<Filing, InventedReport> reports = new LinkedHashMap<>();
    private final Function<InventedReport, String> files;
    private final List<Map<String, Object>> must = new ArrayList<>();

    /** {@code files}: the file of each report. */
    public CountyTruth(County county, List<InventedReport> reports, Function<InventedReport, String> files) {
        this.county = county;
        this.files = files;
        reports.forEach(r -> this.reports.put(r.filing(), r));
    }

    /** The entries of {@code batch.must}. */
    public List<Map<String, Object>> must() {
        reports.values().forEach(this::years);
        county.years().forEach(this::family);
        reports.values().stream()
                .filter(r -> r.planted().stream().anyMatch(p -> p.kind() == Plant.COPY))
                .forEach(this::copy);
        return must;
    }

    private void years(InventedReport later) {
        Filing filing = later.filing();
        InventedReport earlier = reports.get(new Filing(filing.member(), filing.year() - 1));
        if (earlier == null) {
            return;
        }
        for (CellId cell : later.figures().keySet()) {
            if (cell.table() == TableId.T3 && cell.row().equals("carried_in")) {
                BigDecimal out = earlier.figures().get(new CellId(TableId.T3, "carried_out", cell.column()));
                differ("YEAR-CARRY", cell, out, later.figures().get(cell), List.of(earlier, later));
            }
        }
        for (String row : List.of("regulations", "normative")) {
            Optional<BigDecimal> before = document(earlier, row, "valid");
            Optional<BigDecimal> valid = document(later, row, "valid");
            if (before.isPresent() && valid.isPresent()) {
                BigDecimal due = before.get()
                        .add(document(later, row, "made").orElseThrow())
                        .subtract(document(later, row, "repealed").orElseThrow());
                differ("YEAR-STOCK", new CellId(TableId.T2, row, "valid"), due, valid.get(), List.of(earlier, later));
            }
        }
    }

    private static Optional<BigDecimal> document(InventedReport report, String row, String column) {
        return Optional.ofNullable(report.figures().get(new CellId(TableId.T2, row, column)));
    }

    private void family(int year) {
        List<InventedReport> family = new ArrayList<>();
        for (Member member : county.members()) {
            InventedReport report = reports.get(new Filing(member, year));
            if (report == null) {
                return; // who has not reported cannot be added up
            }
            family.add(report);
        }
        if (family.size() < 2) {
            return;
        }
        Map<CellId, BigDecimal> sums = new HashMap<>();
        family.subList(1, family.size())
                .forEach(child -> child.figures().forEach((cell, value) -> sums.merge(cell, value, BigDecimal::add)));
        family.get(0).figures().forEach((cell, stated) -> {
            if (cell.table() != TableId.T2 || SUMMED.contains(cell.row() + "." + cell.column())) {
                differ("AGG-SUM", cell, sums.get(cell), stated, family);
            }
        });
    }

    private void copy(InventedReport copy) {
        Member model = county.members().get(copy.filing().member().number() - 1);
        InventedReport original = reports.get(new Filing(model, copy.filing().year()));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", "DUP-TEXT");
        entry.put("files", List.of(files.apply(original), files.apply(copy)));
        must.add(entry);
    }

    private void differ(String rule, CellId cell, BigDecimal expected, BigDecimal actual, List<InventedReport> about) {
        if (expected.compareTo(actual) == 0) {
            return;
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", rule);
        entry.put("cell", cell.address());
        entry.put("cells", List.of(cell.address()));
        entry.put("expected", expected.toPlainString());
        entry.put("actual", actual.toPlainString());
        entry.put("files", about.stream().map(files).toList());
        must.add(entry);
    }
}
