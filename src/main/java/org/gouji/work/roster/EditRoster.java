package org.gouji.work.roster;

import java.time.Clock;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.model.Roster;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.RosterMistake;
import org.gouji.read.roster.RosterReader;
import org.gouji.read.roster.RosterReading;
import org.gouji.read.roster.RosterText;
import org.gouji.store.Workspace;

/** Editing the roster of a workspace and the days by which reports are due. Any thread. */
public final class EditRoster {
    private final Workspace workspace;
    private final Clock clock;

    /** Edits in {@code workspace}. */
    public EditRoster(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * What there is to edit.
     *
     * @param sheet the roster as it is kept
     * @param usual the days that count where the office sets none
     * @param reporters how many reports there are of each unit that has any, by the name it is known by
     */
    public record Opened(RosterSheet sheet, Map<Kind, String> usual, Map<String, Integer> reporters) {
        public Opened {
            usual = Map.copyOf(usual);
            reporters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(reporters));
        }
    }

    /** The roster as it is kept. */
    public Opened open() {
        return workspace.read(session -> {
            Deadlines deadlines = Deadlines.of(session);
            Map<Kind, String> usual = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                usual.put(kind, RosterSheet.text(deadlines.shipped(kind)));
            }
            Map<String, Integer> reporters = new LinkedHashMap<>();
            session.reports()
                    .list()
                    .forEach(head -> head.unit().ifPresent(unit -> reporters.merge(unit.name(), 1, Integer::sum)));
            Roster roster = session.rosters().get().orElseGet(() -> new Roster(List.of()));
            return new Opened(RosterSheet.of(roster, session.rosters().deadlines()), usual, reporters);
        });
    }

    /** What is wrong with a sheet, each with its row and the remedy; a sheet without units is right. */
    public static List<RosterMistake> check(RosterSheet sheet) {
        List<RosterMistake> mistakes = new ArrayList<>();
        if (!isEmpty(sheet)) {
            mistakes.addAll(RosterReader.rows("", sheet.rows()).found());
        }
        sheet.days().forEach((kind, day) -> {
            if (RosterText.day(day).isEmpty()) {
                mistakes.add(new RosterMistake(
                        0, Optional.of(RosterColumn.DEADLINE), Message.of("roster.day", "what", day)));
            }
        });
        return List.copyOf(mistakes);
    }

    private static boolean isEmpty(RosterSheet sheet) {
        return sheet.rows().stream().allMatch(row -> row.stream().allMatch(String::isBlank));
    }

    /** Keeps a sheet in which nothing is wrong; saved on return, the next check uses it. Returns how many units it has. */
    public int save(RosterSheet sheet) {
        RosterReading reading = RosterReader.rows("", sheet.rows());
        if (reading.roster().isEmpty() && !isEmpty(sheet)) {
            throw new IllegalArgumentException("a roster with mistakes: " + reading.mistakes());
        }
        Roster roster = reading.roster().orElseGet(() -> new Roster(List.of()));
        Map<Kind, MonthDay> days = new EnumMap<>(Kind.class);
        sheet.days().forEach((kind, day) -> days.put(kind, RosterText.day(day).orElseThrow()));
        workspace.write(session -> {
            session.rosters().replace(roster, clock.instant());
            session.rosters().setDeadlines(days, clock.instant());
        });
        return roster.entries().size();
    }

    /** A sheet after a change, and the row that was changed first. */
    public record Edited(RosterSheet sheet, int row) {}

    /**
     * Pastes what was copied in a spreadsheet: under headings of its own as more rows below {@code row}, else from that cell on; at
     * the end where {@code row} is -1.
     */
    public static Edited paste(RosterSheet sheet, int row, RosterColumn column, String text) {
        RosterText.Pasted pasted = RosterText.pasted(text);
        if (pasted.units()) {
            int at = row < 0 ? sheet.rows().size() : row + 1;
            return new Edited(sheet.with(at, pasted.rows()), at);
        }
        List<List<String>> block = new ArrayList<>();
        for (List<String> line : pasted.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < line.size() && column.ordinal() + i < RosterColumn.values().length; i++) {
                cells.add(word(RosterColumn.values()[column.ordinal() + i], line.get(i)));
            }
            block.add(cells);
        }
        int at = row < 0 ? sheet.rows().size() : row;
        return new Edited(sheet.pasted(at, column, block), at);
    }

    /** A word for a kind or a level as files write it, where it means one; any other text itself. */
    public static String word(RosterColumn column, String text) {
        return RosterText.word(column, text);
    }

    /** What sort of body a unit of this name is likely to be. */
    public static Kind kind(String unit) {
        return new Deadlines(Map.of()).kind(unit);
    }

    /** The names that a sheet has, with those that mean the same. */
    public static Map<String, String> names(RosterSheet sheet) {
        Map<String, String> names = new LinkedHashMap<>();
        for (List<String> row : sheet.rows()) {
            String unit = row.get(RosterColumn.UNIT.ordinal()).strip();
            names.putIfAbsent(Roster.plain(unit), unit);
            for (String alias : row.get(RosterColumn.ALIASES.ordinal()).split("[;；]")) {
                names.putIfAbsent(Roster.plain(alias), unit);
            }
        }
        return names;
    }
}
