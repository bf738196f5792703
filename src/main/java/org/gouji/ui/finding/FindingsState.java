package org.gouji.ui.finding;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.work.listing.Filter;

/**
 * What the list shows.
 *
 * @param all every discrepancy of the workspace, in the order of the check
 * @param lines those that pass the filter, in the chosen order
 * @param filter which are shown
 * @param sort in which order
 * @param chosen the chosen one, always among {@code lines}
 * @param severities counts of what the filter would show without its severities
 * @param decisions counts of what it would show without its states
 * @param names the short names of its units
 */
public record FindingsState(
        List<FindingLine> all,
        List<FindingLine> lines,
        Filter filter,
        Sort sort,
        Optional<FindingLine> chosen,
        Tally<Severity> severities,
        Tally<Decision> decisions,
        UnitNames names) {

    /** Position of the chosen line, -1 where there is none. */
    public int chosenIndex() {
        return chosen.map(lines::indexOf).orElse(-1);
    }

    /** Counts of the lines shown, by severity. */
    public Tally<Severity> shown() {
        return Tally.of(lines.stream(), Severity.class, FindingLine::severity);
    }
}
