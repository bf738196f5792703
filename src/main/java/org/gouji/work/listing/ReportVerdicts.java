package org.gouji.work.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Decision;
import org.gouji.model.Verdict;
import org.gouji.store.ReportHead;

/**
 * The verdicts on all reports at once: each set of kinds is judged once, then every report takes the gravest of its own that
 * nobody dismissed. Never changed, any thread.
 */
final class ReportVerdicts {
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final Decision[] DECISIONS = Decision.values();
    private static final byte UNCHECKED = -1;

    private final Columns columns;
    private final int[] bySet;
    private final byte[] least;
    private volatile byte[] made;

    private ReportVerdicts(Columns columns, int[] bySet, byte[] least) {
        this.columns = columns;
        this.bySet = bySet;
        this.least = least;
    }

    /** By {@code judge}; only the {@code checked} reports get a verdict. */
    static ReportVerdicts of(Columns columns, List<ReportHead> heads, Set<Long> checked, Judge judge) {
        byte[] least = new byte[heads.size()];
        for (int i = 0; i < least.length; i++) {
            ReportHead head = heads.get(i);
            least[i] = checked.contains(head.id())
                    ? (byte) judge.of(Verdict.PASS, head.partial()).ordinal()
                    : UNCHECKED;
        }
        int[] bySet = columns.kindSets().stream()
                .mapToInt(kinds -> judge.of(kinds).ordinal())
                .toArray();
        return new ReportVerdicts(columns, bySet, least);
    }

    /** The same after something was decided. */
    ReportVerdicts again(Columns next) {
        return new ReportVerdicts(next, bySet, least);
    }

    /** The verdict on a listed report; empty where it was not checked as it is. */
    Optional<Verdict> of(long report) {
        int[] places = columns.reports().places();
        int place = report >= 0 && report < places.length ? places[(int) report] : -1;
        byte verdict = place < 0 ? UNCHECKED : all()[place];
        return verdict == UNCHECKED ? Optional.empty() : Optional.of(VERDICTS[verdict]);
    }

    private byte[] all() {
        byte[] all = made;
        if (all == null) {
            all = make();
            made = all;
        }
        return all;
    }

    /** The gravest stands first. */
    private byte[] make() {
        byte[] gravest = Arrays.copyOf(least, least.length);
        for (int i = 0; i < columns.size(); i++) {
            if (!DECISIONS[columns.codes()[i] >> 2 & Columns.DECISION].settled()) {
                int report = columns.report()[i];
                gravest[report] = (byte) Math.min(gravest[report], bySet[columns.kinds()[i]]);
            }
        }
        return gravest;
    }
}
