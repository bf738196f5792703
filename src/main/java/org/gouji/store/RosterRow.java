package org.gouji.store;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.model.RosterEntry;
import org.gouji.model.Tenure;

/** A unit of the roster as the JSON that events and rows keep. */
final class RosterRow {
    private static final int PARTS = 9;

    private RosterRow() {}

    static String text(RosterEntry entry) {
        return Json.text(List.of(
                entry.unit(),
                entry.parent().orElse(""),
                entry.kind().key(),
                entry.aliases(),
                entry.level().map(RosterEntry.Level::key).orElse(""),
                entry.tenure().since().map(String::valueOf).orElse(""),
                entry.tenure().until().map(String::valueOf).orElse(""),
                entry.tenure().successor().orElse(""),
                entry.deadline().map(RosterRow::day).orElse("")));
    }

    /** Throws {@link IllegalArgumentException} for anything else than {@link #text}. */
    static RosterEntry entry(String text) {
        try {
            List<?> parts = Json.list(text);
            String unit = (String) parts.get(0);
            if (parts.size() < PARTS || unit.isBlank()) {
                throw new IllegalArgumentException("not a unit of a roster");
            }
            return new RosterEntry(
                    unit,
                    some(parts.get(1)),
                    RosterEntry.Kind.valueOf(((String) parts.get(2)).toUpperCase(Locale.ROOT)),
                    ((List<?>) parts.get(3)).stream().map(String.class::cast).toList(),
                    some(parts.get(4)).map(level -> RosterEntry.Level.valueOf(level.toUpperCase(Locale.ROOT))),
                    new Tenure(
                            some(parts.get(5)).map(Integer::valueOf),
                            some(parts.get(6)).map(Integer::valueOf),
                            some(parts.get(7))),
                    some(parts.get(8)).map(RosterRow::day));
        } catch (ClassCastException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a unit of a roster", e);
        }
    }

    private static Optional<String> some(Object text) {
        return Optional.of((String) text).filter(t -> !t.isEmpty());
    }

    /** A day of any year: 02-15. */
    static String day(MonthDay day) {
        return day.toString().substring(2);
    }

    /** Throws {@link IllegalArgumentException} for anything else than {@link #day(MonthDay)}. */
    static MonthDay day(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day: " + text, e);
        }
    }
}
