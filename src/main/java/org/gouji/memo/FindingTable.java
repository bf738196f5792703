package org.gouji.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.model.Discrepancy;
import org.gouji.model.Finding;
import org.gouji.text.RepairWords;

/** The list of discrepancies: one row for each, the equations of one cause together. */
record FindingTable(MemoWords words, Categories categories) {
    private static final List<ColumnKind> LETTER = List.of(
            ColumnKind.NUMBER,
            ColumnKind.WHERE,
            ColumnKind.PROBLEM,
            ColumnKind.BASIS,
            ColumnKind.ADVICE,
            ColumnKind.CATEGORY,
            ColumnKind.SEVERITY);
    private static final List<ColumnKind> LEDGER = List.of(
            ColumnKind.NUMBER,
            ColumnKind.UNIT,
            ColumnKind.YEAR,
            ColumnKind.WHERE,
            ColumnKind.PROBLEM,
            ColumnKind.BASIS,
            ColumnKind.ADVICE,
            ColumnKind.CATEGORY,
            ColumnKind.SEVERITY,
            ColumnKind.STATE);
    private static final List<ColumnKind> REPLY = List.of(
            ColumnKind.NUMBER,
            ColumnKind.PROBLEM,
            ColumnKind.ANSWER,
            ColumnKind.EXPLANATION,
            ColumnKind.PERSON,
            ColumnKind.DONE);
    private static final int EQUATIONS_SHOWN = 12;
    private static final int LONGEST_QUOTE = 160;

    /** All listed discrepancies of {@code audit}; a circular has a column for the unit. */
    Block.Table of(AuditResult audit) {
        boolean batch = audit.unit().isEmpty();
        boolean years = audit.years().size() > 1;
        List<ColumnKind> kinds = new ArrayList<>(LETTER);
        if (batch) {
            kinds.add(1, ColumnKind.UNIT);
        }
        return table(audit, kinds, (kind, item, number) -> cell(kind, item, number, years));
    }

    /** The form on which the unit answers: numbered as the list, with room to write. */
    Block.Table reply(AuditResult audit) {
        return table(
                audit, REPLY, item -> Optional.of(ReplyMark.of(item.key())), (kind, item, number) -> switch (kind) {
                    case NUMBER -> List.of(String.valueOf(number));
                    case PROBLEM -> List.of(words.sentence(item));
                    case ANSWER -> List.of(words.get("reply.answer"));
                    default -> List.of();
                });
    }

    /** A line for each discrepancy with everything that can be sorted and filtered by. */
    Block.Table ledger(AuditResult audit) {
        return table(audit, LEDGER, (kind, item, number) -> switch (kind) {
            case UNIT -> List.of(words.unit(item.report()));
            case YEAR -> item.report().year().map(String::valueOf).stream().toList();
            case STATE ->
                List.of(words.texts().get("decision." + item.decision().key()));
            default -> cell(kind, item, number, false);
        });
    }

    /** What stands in a cell. */
    private interface Cell {
        List<String> of(ColumnKind kind, AuditItem item, int number);
    }

    private Block.Table table(AuditResult audit, List<ColumnKind> kinds, Cell cell) {
        return table(audit, kinds, item -> Optional.empty(), cell);
    }

    private Block.Table table(
            AuditResult audit, List<ColumnKind> kinds, Function<AuditItem, Optional<String>> mark, Cell cell) {
        List<Block.Row> rows = new ArrayList<>();
        for (AuditItem item : audit.listed()) {
            int number = rows.size() + 1;
            rows.add(new Block.Row(
                    kinds.stream().map(kind -> cell.of(kind, item, number)).toList(), mark.apply(item)));
        }
        return new Block.Table(words.columns(kinds), rows);
    }

    private List<String> cell(ColumnKind kind, AuditItem item, int number, boolean years) {
        return switch (kind) {
            case NUMBER -> List.of(String.valueOf(number));
            case UNIT -> unit(item, years);
            case WHERE -> where(item, years);
            case PROBLEM -> problem(item);
            case BASIS -> item.basis();
            case ADVICE -> advice(item);
            case CATEGORY ->
                List.of(words.category(categories.of(item.discrepancy().chief())));
            case SEVERITY -> List.of(words.wording().severity(item.discrepancy().severity()));
            default -> List.of();
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
        String message = words.sentence(item);
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
