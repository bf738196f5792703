package org.gouji.work;

import java.util.Optional;
import org.gouji.memo.Reminder.Duty;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.rule.check.kind.UnitKind;
import org.gouji.rule.check.kind.UnitNames;

/** Which sentence of the regulations asks a unit for its report: by the roster, else by what its name says. */
final class Duties {
    private final Optional<Roster> roster;
    private final UnitNames names = UnitNames.load();

    Duties(Optional<Roster> roster) {
        this.roster = roster;
    }

    Duty of(String unit) {
        RosterEntry.Kind listed =
                roster.flatMap(r -> r.find(unit)).map(RosterEntry::kind).orElse(RosterEntry.Kind.OTHER);
        return switch (listed) {
            case GOVERNMENT -> Duty.GOVERNMENT;
            case DEPARTMENT, OFFICE -> Duty.DEPARTMENT;
            case TOWNSHIP -> Duty.OTHER;
            case OTHER -> named(names.parse(unit).kind());
        };
    }

    private static Duty named(UnitKind kind) {
        return switch (kind) {
            case GOVERNMENT -> Duty.GOVERNMENT;
            case DEPARTMENT, OFFICE -> Duty.DEPARTMENT;
            case TOWNSHIP, SUBDISTRICT, OTHER -> Duty.OTHER;
        };
    }
}
