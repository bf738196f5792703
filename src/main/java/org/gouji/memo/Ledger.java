package org.gouji.memo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Wording;

/**
 * The 台账: every problem of an audit as a row that can be sorted and filtered; beside it who reported and when.
 *
 * @param sheets the sheets in their order, the problems first
 * @param writtenAt when it was made, UTC
 */
public record Ledger(List<Sheet> sheets, Instant writtenAt) {
    private static final List<ColumnKind> REPORTING = List.of(
            ColumnKind.NUMBER,
            ColumnKind.UNIT,
            ColumnKind.YEAR,
            ColumnKind.DUE,
            ColumnKind.RECEIVED,
            ColumnKind.REPORTED);

    /** A sheet by its name. */
    public record Sheet(String name, Block.Table table) {}

    public Ledger {
        sheets = List.copyOf(sheets);
    }

    /** The ledger of {@code audit} in the language of {@code wording}; without a list of units nothing is said of who reported. */
    public static Ledger of(AuditResult audit, Reporting reporting, Wording wording) {
        MemoWords words = new MemoWords(wording);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(words.get("ledger"), new FindingTable(words, Categories.load()).ledger(audit)));
        if (!reporting.due().isEmpty()) {
            sheets.add(new Sheet(words.get("ledger.reporting"), reporting(words, reporting)));
        }
        return new Ledger(sheets, audit.at());
    }

    private static Block.Table reporting(MemoWords words, Reporting reporting) {
        List<Block.Row> rows = new ArrayList<>();
        for (Reporting.Due due : reporting.due()) {
            rows.add(new Block.Row(List.of(
                    List.of(String.valueOf(rows.size() + 1)),
                    List.of(due.unit()),
                    List.of(String.valueOf(due.year())),
                    day(due.deadline()),
                    day(due.received()),
                    List.of(words.get("reported." + due.state().key())))));
        }
        return new Block.Table(words.columns(REPORTING), rows);
    }

    /** As a sheet sorts it. */
    private static List<String> day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).stream().toList();
    }
}
