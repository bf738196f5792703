package org.gouji.work.roster;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Roster;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterEntry;
import org.gouji.model.RosterEntry.Kind;

/**
 * The roster as somebody edits it: as texts, which need not make sense yet.
 *
 * @param rows a text for each of {@link RosterColumn}; kinds and levels as files write them, days as 02-15
 * @param days the day that the office sets for a kind; empty or none: the usual one
 */
public record RosterSheet(List<List<String>> rows, Map<Kind, String> days) {
    private static final int COLUMNS = RosterColumn.values().length;
    private static final List<String> BLANK = Collections.nCopies(COLUMNS, "");

    /** Nothing. */
    public static final RosterSheet EMPTY = new RosterSheet(List.of(), Map.of());

    public RosterSheet {
        rows = List.copyOf(rows);
        days = Map.copyOf(days);
    }

    /** The sheet of a roster. */
    static RosterSheet of(Roster roster, Map<Kind, MonthDay> days) {
        Map<Kind, String> texts = new EnumMap<>(Kind.class);
        days.forEach((kind, day) -> texts.put(kind, text(day)));
        return new RosterSheet(rows(roster), texts);
    }

    /** The rows of a roster. */
    public static List<List<String>> rows(Roster roster) {
        return roster.entries().stream().map(RosterSheet::row).toList();
    }

    private static List<String> row(RosterEntry entry) {
        return List.of(
                entry.unit(),
                entry.parent().orElse(""),
                entry.kind().key(),
                String.join("；", entry.aliases()),
                entry.level().map(RosterEntry.Level::key).orElse(""),
                entry.tenure().since().map(String::valueOf).orElse(""),
                entry.tenure().until().map(String::valueOf).orElse(""),
                entry.tenure().successor().orElse(""),
                entry.deadline().map(RosterSheet::text).orElse(""));
    }

    /** A day of any year: 02-15. */
    public static String text(MonthDay day) {
        return day.toString().substring(2);
    }

    /** The text of a cell. */
    public String cell(int row, RosterColumn column) {
        return rows.get(row).get(column.ordinal());
    }

    /** The same with another text in a cell. */
    public RosterSheet with(int row, RosterColumn column, String text) {
        List<List<String>> next = new ArrayList<>(rows);
        String[] cells = rows.get(row).toArray(String[]::new);
        cells[column.ordinal()] = text;
        next.set(row, List.of(cells));
        return new RosterSheet(next, days);
    }

    /** The same with rows put before the one of this number. */
    public RosterSheet with(int at, List<List<String>> more) {
        List<List<String>> next = new ArrayList<>(rows);
        next.addAll(at, more);
        return new RosterSheet(next, days);
    }

    /** The same without the rows of these numbers. */
    public RosterSheet without(int[] gone) {
        List<List<String>> next = new ArrayList<>(rows);
        int[] sorted = Arrays.stream(gone).sorted().toArray();
        for (int i = sorted.length - 1; i >= 0; i--) {
            next.remove(sorted[i]);
        }
        return new RosterSheet(next, days);
    }

    /** The same with a block of texts over the cells from this one on; rows are added where they do not reach. */
    public RosterSheet pasted(int at, RosterColumn from, List<List<String>> block) {
        List<List<String>> next = new ArrayList<>(rows);
        for (int i = 0; i < block.size(); i++) {
            if (at + i >= next.size()) {
                next.add(BLANK);
            }
            String[] cells = next.get(at + i).toArray(String[]::new);
            for (int j = 0; j < block.get(i).size() && from.ordinal() + j < COLUMNS; j++) {
                cells[from.ordinal() + j] = block.get(i).get(j);
            }
            next.set(at + i, List.of(cells));
        }
        return new RosterSheet(next, days);
    }

    /** The same with another day for a kind; none: the usual one. */
    public RosterSheet with(Kind kind, String day) {
        Map<Kind, String> next = new EnumMap<>(Kind.class);
        next.putAll(days);
        next.put(kind, day);
        if (day.isBlank()) {
            next.remove(kind);
        }
        return new RosterSheet(rows, next);
    }

    /** A row for a unit of which nothing but the name and the kind is known. */
    public static List<String> row(String unit, Kind kind) {
        String[] cells = BLANK.toArray(String[]::new);
        cells[RosterColumn.UNIT.ordinal()] = unit;
        cells[RosterColumn.KIND.ordinal()] = kind.key();
        return List.of(cells);
    }
}
