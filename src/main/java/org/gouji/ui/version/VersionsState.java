package org.gouji.ui.version;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.VersionVerdict;
import org.gouji.work.Cited;
import org.gouji.work.version.ReportVersions.Act;
import org.gouji.work.version.VersionRow;

/**
 * The versions of the report that is shown.
 *
 * @param report its number; 0 where none is shown
 * @param rows all reports of its unit and year, by version, withdrawn ones last
 * @param verdict what became of the version before; empty where there is none, or not both were checked
 * @param fixed what was found in the version before and is gone
 */
public record VersionsState(long report, List<VersionRow> rows, Optional<VersionVerdict> verdict, List<Cited> fixed) {
    static final VersionsState NONE = new VersionsState(0, List.of(), Optional.empty(), List.of());

    public VersionsState {
        rows = List.copyOf(rows);
        fixed = List.copyOf(fixed);
    }

    /** The one that is shown. */
    public Optional<VersionRow> shown() {
        return rows.stream().filter(row -> row.id() == report).findFirst();
    }

    /** The version that it is compared with. */
    public Optional<VersionRow> before() {
        return shown().flatMap(VersionRow::before)
                .flatMap(id -> rows.stream().filter(row -> row.id() == id).findFirst());
    }

    /** Whether there is anything to tell of versions. */
    public boolean several() {
        return rows.size() > 1 && shown().isPresent();
    }

    /** What can be said of the shown report now. */
    public Set<Act> acts() {
        java.util.EnumSet<Act> acts = java.util.EnumSet.noneOf(Act.class);
        if (several()) {
            VersionRow own = shown().orElseThrow();
            if (own.withdrawn()) {
                acts.add(Act.RESTORE);
            } else {
                acts.add(Act.WITHDRAW);
                if (own.before().isPresent()) {
                    acts.add(Act.ALONE);
                }
                if (rows.stream().anyMatch(row -> row.counts() && row.id() != report)) {
                    acts.add(Act.NEXT);
                }
            }
        }
        return acts;
    }

    /** How it stands among them. */
    public Standing standing() {
        VersionRow own = shown().orElseThrow();
        if (own.withdrawn()) {
            return Standing.WITHDRAWN;
        }
        if (!own.counts()) {
            return Standing.OLDER;
        }
        return rows.stream().filter(VersionRow::counts).count() > 1 ? Standing.BESIDE : Standing.NEWEST;
    }

    /** How a report stands among those of its unit and year. */
    public enum Standing {
        NEWEST,
        OLDER,
        /** Another counts as well: somebody should say which. */
        BESIDE,
        WITHDRAWN
    }
}
