package org.gouji.memo;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Discrepancy;
import org.gouji.model.Finding;
import org.gouji.text.RepairWords;

/** The list of discrepancies: one row for each, the equations of one cause together. */
record FindingTable(MemoWords words) {
    private static final int EQUATIONS_SHOWN = 12;
    private static final int LONGEST_QUOTE = 160;

    /** All listed discrepancies of {@code audit}; a circular has a column for the unit. */
    Block.Table of(AuditResult audit) {
        boolean batch = audit.unit().isEmpty();
        boolean years = audit.years().size() > 1;
        List<Block.Column> columns = new ArrayList<>();
        for (ColumnKind kind : ColumnKind.values()) {
            if (batch || kind != ColumnKind.UNIT) {
                columns.add(new Block.Column(kind, words.get("column." + kind.key())));
            }
        }
        List<Block.Row> rows = new ArrayList<>();
        for (AuditItem item : audit.listed()) {
            int number = rows.size() + 1;
            rows.add(new Block.Row(columns.stream()
                    .map(c -> cell(c.kind(), item, number, years))
                    .toList()));
        }
        return new Block.Table(columns, rows);
    }

    private List<String> cell(ColumnKind kind, AuditItem item, int number, boolean years) {
        return switch (kind) {
            case NUMBER -> List.of(String.valueOf(number));
            case UNIT -> unit(item, years);
            case WHERE -> where(item, years);
            case PROBLEM -> problem(item);
            case BASIS -> item.basis();
            case ADVICE -> advice(item);
            case SEVERITY -> List.of(words.wording().severity(item.discrepancy().severity()));
        };
    }

    /** Which cell to verify, where the figures say so; else what the rule advises. */
    private List<String> advice(AuditItem item) {
        return item.cause()
                .map(new RepairWords(words.wording())::ask)
                .filter(asked -> !asked.isEmpty())
                .orElseGet(
                        () -> List.of(words.wording().advice(item.discrepancy().chief())));
    }

    private List<String> unit(AuditItem item, boolean years) {
        String unit = words.unit(item.report());
        return years ? List.of(unit, year(item)) : List.of(unit);
    }

    private List<String> where(AuditItem item, boolean years) {
        List<String> lines = new ArrayList<>();
        if (years) {
            lines.add(year(item));
        }
        lines.add(words.wording().where(item.discrepancy().chief()));
        return lines;
    }

    private String year(AuditItem item) {
        return item.report()
                .year()
                .map(y -> words.get("year", "year", y))
                .orElseGet(() -> words.texts().get("year.unknown"));
    }

    private List<String> problem(AuditItem item) {
        Discrepancy discrepancy = item.discrepancy();
        List<String> lines = new ArrayList<>();
        String message = words.wording().message(discrepancy.chief(), discrepancy.findings());
        lines.add(item.open() ? words.get("open.item", "message", message) : message);
        List<Finding> findings = discrepancy.findings();
        if (findings.size() > 1) {
            lines.add(words.get("cause", "count", findings.size()));
        }
        List<String> evidence = findings.stream()
                .map(f -> evidence(f, findings))
                .filter(e -> !e.isBlank())
                .distinct()
                .toList();
        for (String equation : evidence.subList(0, Math.min(evidence.size(), EQUATIONS_SHOWN))) {
            if (!message.contains(equation)) {
                lines.add(equation);
            }
        }
        if (evidence.size() > EQUATIONS_SHOWN) {
            lines.add(words.get("cause.more", "count", evidence.size() - EQUATIONS_SHOWN));
        }
        return lines;
    }

    /** The sentence in quotation marks; or the equation, named by its place among several, left out alone where it adds nothing. */
    private String evidence(Finding finding, List<Finding> all) {
        String evidence = shortened(finding.evidence().strip());
        if (evidence.isEmpty()) {
            return evidence;
        } else if (!finding.places().isEmpty()) {
            return words.get("quote", "text", evidence);
        }
        if (all.size() > 1) {
            return words.get("equation", "where", words.wording().where(finding, all), "equation", evidence);
        }
        return evidence.contains("=") ? evidence : "";
    }

    /** The start of a long quotation; never half a character. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "……";
    }
}
