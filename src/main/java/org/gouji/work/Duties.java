package org.gouji.work;

import java.util.Map;
import java.util.Optional;
import org.gouji.memo.Reminder.Duty;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.work.roster.Deadlines;

/** Which sentence of the regulations asks a unit for its report: by the roster, else by what its name says. */
final class Duties {
    private final Optional<Roster> roster;
    private final Deadlines deadlines = new Deadlines(Map.of());

    Duties(Optional<Roster> roster) {
        this.roster = roster;
    }

    Duty of(String unit) {
        RosterEntry.Kind kind =
                roster.flatMap(r -> r.find(unit)).map(deadlines::kind).orElseGet(() -> deadlines.kind(unit));
        return switch (kind) {
            case GOVERNMENT -> Duty.GOVERNMENT;
            case DEPARTMENT, OFFICE -> Duty.DEPARTMENT;
            case TOWNSHIP, OTHER -> Duty.OTHER;
        };
    }
}
