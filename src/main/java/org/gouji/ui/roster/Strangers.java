package org.gouji.ui.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.model.Roster;
import org.gouji.work.NearNames;
import org.gouji.work.roster.EditRoster;
import org.gouji.work.roster.RosterSheet;

/** Finds who has reports and is not on the list. */
final class Strangers {
    /** Strangers whose names are compared with all on the list. */
    private static final int COMPARED = 20;

    private Strangers() {}

    /** Those of {@code reporters}, units with how many reports they have. */
    static List<RosterState.Stranger> of(Map<String, Integer> reporters, RosterSheet sheet) {
        Map<String, String> names = EditRoster.names(sheet);
        List<String> unknown = reporters.keySet().stream()
                .filter(unit -> !names.containsKey(Roster.plain(unit)))
                .toList();
        if (unknown.isEmpty()) {
            return List.of();
        }
        NearNames near = new NearNames(
                names.values().stream().filter(unit -> !unit.isBlank()).toList());
        return IntStream.range(0, unknown.size())
                .mapToObj(i -> new RosterState.Stranger(
                        unknown.get(i),
                        reporters.get(unknown.get(i)),
                        i < COMPARED
                                ? near.nearest(unknown.get(i)).stream()
                                        .filter(listed -> mayBe(unknown.get(i), listed))
                                        .findFirst()
                                : Optional.empty()))
                .toList();
    }

    /** Whether two names may mean one unit of one kind: one character is another, or some were put in or left out. */
    private static boolean mayBe(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int before = same;
        while (same < shorter
                && one.charAt(one.length() - 1 - same + before) == other.charAt(other.length() - 1 - same + before)) {
            same++;
        }
        return EditRoster.kind(one) == EditRoster.kind(other)
                && (same == shorter || same >= Math.max(one.length(), other.length()) - 1);
    }
}
