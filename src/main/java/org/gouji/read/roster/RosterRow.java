package org.gouji.read.roster;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterEntry;
import org.gouji.model.Tenure;

/** A row of a roster on its way from texts to a unit. */
final class RosterRow {
    private static final int LONGEST_NAME = 200;
    private static final int NAMED = 20;
    private static final Pattern SEPARATOR = Pattern.compile("[;；]");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(?:年度?)?");
    private static final Pattern DAY = Pattern.compile("(?:[0-9]{4}[-./年])?([0-9]{1,2})[-./月]([0-9]{1,2})日?");

    private final int line;
    private final List<String> fields;
    private final List<RosterColumn> columns;
    private final RosterWords words;
    private final Mistakes mistakes;

    /** {@code columns}: what each field is. */
    RosterRow(int line, List<String> fields, List<RosterColumn> columns, RosterWords words, Mistakes mistakes) {
        this.line = line;
        this.fields = fields;
        this.columns = columns;
        this.words = words;
        this.mistakes = mistakes;
    }

    /** The unit; empty where not even its name can be used. */
    Optional<RosterEntry> entry() {
        String unit = text(RosterColumn.UNIT);
        if (unit.isEmpty()) {
            mistakes.add(line, RosterColumn.UNIT, "roster.unit.blank", "");
            return Optional.empty();
        }
        if (fields.stream().skip(columns.size()).anyMatch(f -> !f.isEmpty())) {
            mistakes.add(line, "roster.columns", unit);
        }
        List<String> aliases = SEPARATOR
                .splitAsStream(text(RosterColumn.ALIASES))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
        if (unit.length() > LONGEST_NAME || aliases.stream().anyMatch(a -> a.length() > LONGEST_NAME)) {
            RosterColumn column = unit.length() > LONGEST_NAME ? RosterColumn.UNIT : RosterColumn.ALIASES;
            mistakes.add(line, column, "roster.name.long", unit.substring(0, Math.min(unit.length(), NAMED)) + "…");
            return Optional.empty();
        }
        return Optional.of(new RosterEntry(
                unit,
                given(RosterColumn.PARENT),
                choice(RosterEntry.Kind.values(), words.kind(text(RosterColumn.KIND)), RosterColumn.KIND)
                        .orElse(RosterEntry.Kind.OTHER),
                aliases,
                given(RosterColumn.LEVEL)
                        .flatMap(level -> choice(RosterEntry.Level.values(), words.level(level), RosterColumn.LEVEL)),
                new Tenure(year(RosterColumn.SINCE), year(RosterColumn.UNTIL), given(RosterColumn.SUCCESSOR)),
                given(RosterColumn.DEADLINE).flatMap(this::day)));
    }

    private String text(RosterColumn column) {
        int at = columns.indexOf(column);
        return at >= 0 && at < fields.size() ? fields.get(at) : "";
    }

    private Optional<String> given(RosterColumn column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    private <E extends Enum<E>> Optional<E> choice(E[] values, Optional<String> meaning, RosterColumn column) {
        Optional<E> found = Arrays.stream(values)
                .filter(v -> meaning.filter(v.name()::equalsIgnoreCase).isPresent())
                .findFirst();
        if (found.isEmpty()) {
            mistakes.add(line, column, "roster." + column.key(), text(column));
        }
        return found;
    }

    private Optional<Integer> year(RosterColumn column) {
        return given(column).flatMap(text -> {
            Matcher matcher = YEAR.matcher(text);
            if (!matcher.matches()) {
                mistakes.add(line, column, "roster.year", text);
                return Optional.empty();
            }
            return Optional.of(Integer.valueOf(matcher.group(1)));
        });
    }

    private Optional<MonthDay> day(String text) {
        Optional<MonthDay> day = monthDay(text);
        if (day.isEmpty()) {
            mistakes.add(line, RosterColumn.DEADLINE, "roster.deadline", text);
        }
        return day;
    }

    /** A day of any year as offices write it: 2-15, 02-15, 2月15日; a year before it does not count. */
    static Optional<MonthDay> monthDay(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
