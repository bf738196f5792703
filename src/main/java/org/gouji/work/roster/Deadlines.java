package org.gouji.work.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import org.gouji.data.DataNode;
import org.gouji.model.RosterEntry;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.store.Session;
import org.gouji.text.BeijingTime;

/**
 * By when reports are due: 条例第四十九条 for governments and their departments, a local day for all others
 * (resources/roster/deadlines.yaml), each as the office may have set it, and for a single unit as the roster says. Immutable, any
 * thread.
 */
public final class Deadlines {
    private final Map<Kind, MonthDay> shipped = new EnumMap<>(Kind.class);
    private final Map<Kind, MonthDay> set;
    private final UnitNames names = UnitNames.load();

    /** The shipped days with those an office has {@code set}. */
    public Deadlines(Map<Kind, MonthDay> set) {
        this.set = Map.copyOf(set);
        Map<String, DataNode> days =
                DataNode.resource("roster/deadlines.yaml").get("deadlines").map();
        for (Kind kind : Kind.values()) {
            shipped.put(
                    kind, MonthDay.parse("--" + days.get(kind.key()).get("day").text()));
        }
    }

    /** Those of a workspace. */
    public static Deadlines of(Session session) {
        return new Deadlines(session.rosters().deadlines());
    }

    /** The day of the following year by which units of a kind report. */
    public MonthDay of(Kind kind) {
        return set.getOrDefault(kind, shipped.get(kind));
    }

    /** The day that the regulations, or else custom, set for a kind. */
    public MonthDay shipped(Kind kind) {
        return shipped.get(kind);
    }

    /** The day of the following year by which a unit reports. */
    public MonthDay of(RosterEntry entry) {
        return entry.deadline().orElseGet(() -> of(kind(entry)));
    }

    /** The last day for the report of a unit on {@code year}. */
    public LocalDate of(RosterEntry entry, int year) {
        return of(entry).atYear(year + 1);
    }

    /** What sort of body a unit is for its duty: a township's government is no government of a county; {@code other} by its name. */
    public Kind kind(RosterEntry entry) {
        if (entry.kind() == Kind.GOVERNMENT
                && entry.level()
                        .filter(level -> level == RosterEntry.Level.TOWNSHIP)
                        .isPresent()) {
            return Kind.TOWNSHIP;
        }
        return entry.kind() == Kind.OTHER ? kind(entry.unit()) : entry.kind();
    }

    /** The same of a unit of which nothing but its name is known. */
    public Kind kind(String unit) {
        return switch (names.parse(unit).kind()) {
            case GOVERNMENT -> Kind.GOVERNMENT;
            case DEPARTMENT -> Kind.DEPARTMENT;
            case OFFICE -> Kind.OFFICE;
            case TOWNSHIP, SUBDISTRICT -> Kind.TOWNSHIP;
            case OTHER -> Kind.OTHER;
        };
    }

    /**
     * Whether the import of a report says when it was handed in: reports of years gone by are often read in long after they came, which
     * says nothing. It does until the end of the year in which the report was due.
     */
    public static boolean tellsReceipt(Instant imported, int year) {
        return BeijingTime.day(imported).getYear() <= year + 1;
    }
}
