package org.gouji.read.roster;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gouji.model.RosterColumn;

/** Texts of a roster that do not come in a file. */
public final class RosterText {
    private RosterText() {}

    /**
     * What was copied from a spreadsheet.
     *
     * @param units whether these are rows of the roster's columns, told by headings above them
     * @param rows the rows; else as they were copied
     */
    public record Pasted(boolean units, List<List<String>> rows) {
        public Pasted {
            rows = List.copyOf(rows);
        }
    }

    /** Lines with tabs, as spreadsheets copy them; kinds and levels become the words of files where they are where they belong. */
    public static Pasted pasted(String text) {
        List<List<String>> rows = CsvLines.of(text, '\t').rows().stream()
                .map(CsvLines.Row::fields)
                .toList();
        RosterWords words = RosterWords.load();
        List<Optional<RosterColumn>> heads = rows.isEmpty() ? List.of() : words.columns(rows.get(0));
        if (!heads.contains(Optional.of(RosterColumn.UNIT))) {
            return new Pasted(false, rows);
        }
        List<List<String>> units = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String[] cells = new String[RosterColumn.values().length];
            Arrays.fill(cells, "");
            for (int i = 0; i < Math.min(row.size(), heads.size()); i++) {
                String cell = row.get(i);
                heads.get(i).ifPresent(column -> cells[column.ordinal()] = word(words, column, cell));
            }
            units.add(Collections.unmodifiableList(Arrays.asList(cells)));
        }
        return new Pasted(true, units);
    }

    /** A word for a kind or a level as files write it, where it means one; any other text itself. */
    public static String word(RosterColumn column, String text) {
        return word(RosterWords.load(), column, text);
    }

    private static String word(RosterWords words, RosterColumn column, String text) {
        return switch (column) {
            case KIND -> words.kind(text).orElse(text);
            case LEVEL -> words.level(text).orElse(text);
            default -> text;
        };
    }

    /** A day of any year as offices write it: 2-15, 02-15, 2月15日. */
    public static Optional<MonthDay> day(String text) {
        return RosterRow.monthDay(text.strip());
    }

    /** The headings of a list, in Chinese or as CONTRACT.md has them. */
    public static List<String> headings(boolean chinese) {
        RosterWords words = RosterWords.load();
        return Arrays.stream(RosterColumn.values())
                .map(column -> words.heading(column, chinese))
                .toList();
    }

    /** A row of the words of files with Chinese words for kind and level instead. */
    public static List<String> chinese(List<String> row) {
        RosterWords words = RosterWords.load();
        List<String> said = new ArrayList<>(row);
        for (RosterColumn column : List.of(RosterColumn.KIND, RosterColumn.LEVEL)) {
            said.set(column.ordinal(), words.chinese(column, row.get(column.ordinal())));
        }
        return said;
    }
}
