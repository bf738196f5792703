package org.gouji.memo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormEdition;
import org.gouji.form.Sheet;
import org.gouji.form.SheetDrawing;
import org.gouji.form.TableForm;
import org.gouji.model.CellId;
import org.gouji.text.Wording;

/** Composes the 汇总表: the form itself, filled with the sums of a unit's children, and under it what is not in them. Any thread. */
public final class CountyTables {
    private final MemoWords words;

    /** Tables in the language of {@code wording}. */
    public CountyTables(Wording wording) {
        this.words = new MemoWords(wording);
    }

    /** The tables of {@code totals}. */
    public Memo of(Totals totals) {
        String year = words.get("year", "year", totals.year());
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.prose(
                "sums.from", "year", year, "count", totals.reported().size()));
        for (FormSheet sheet : sheets(totals)) {
            blocks.add(new Block.Heading(1, sheet.name()));
            blocks.add(sheet.form());
        }
        notes(totals).forEach(note -> blocks.add(new Block.Prose(note)));
        return new Memo(
                Memo.Kind.TABLES,
                words.title("sums.title", "unit", totals.unit(), "year", year),
                Optional.empty(),
                Optional.empty(),
                blocks,
                List.of(),
                new Memo.Signature("", ""),
                words.texts().language(),
                totals.at());
    }

    /** A table with its name. */
    public record FormSheet(String name, Block.Form form) {}

    /** The three tables of {@code totals}. */
    public List<FormSheet> sheets(Totals totals) {
        FormEdition edition = totals.edition();
        Map<CellId, String> figures = new HashMap<>();
        totals.sums().forEach((cell, sum) -> figures.put(cell, plain(sum)));
        return edition.tables().stream()
                .map(table -> new FormSheet(name(table), new Block.Form(sheet(table), figures)))
                .toList();
    }

    /** What is not in the sums, in sentences. */
    public List<String> notes(Totals totals) {
        List<String> notes = new ArrayList<>();
        if (!totals.missing().isEmpty()) {
            notes.add(
                    words.get("sums.missing", "count", totals.missing().size(), "units", words.list(totals.missing())));
        }
        if (!totals.otherForm().isEmpty()) {
            notes.add(words.get("sums.other", "units", words.list(totals.otherForm())));
        }
        if (!totals.unread().isEmpty()) {
            notes.add(words.get(
                    "sums.unread",
                    "units",
                    words.list(totals.unread().entrySet().stream()
                            .map(e -> words.get("sums.unread.unit", "unit", e.getKey(), "cells", e.getValue()))
                            .toList())));
        }
        return notes;
    }

    private Sheet sheet(TableForm table) {
        return SheetDrawing.of(
                table,
                new SheetDrawing.Frame(text("sheet." + table.id() + ".corner"), text("sheet." + table.id() + ".top")));
    }

    private String text(String key) {
        return words.texts().has(key) ? words.texts().get(key) : "";
    }

    private String name(TableForm table) {
        return words.get("sums.table." + table.id());
    }

    private static String plain(BigDecimal sum) {
        return sum.signum() == 0 ? "0" : sum.toPlainString();
    }
}
