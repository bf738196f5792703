package org.gouji.work.listing;

import java.util.HashMap;
import java.util.Map;
import org.gouji.model.Decision;
import org.gouji.model.Verdict;

/** The verdicts on all reports at once: each set of kinds is judged once, then every report takes the gravest of its own. */
final class ReportVerdicts {
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final Decision[] DECISIONS = Decision.values();

    private ReportVerdicts() {}

    static Map<Long, Verdict> of(Columns columns, VerdictOf rules) {
        int[] bySet = columns.kindSets().stream()
                .mapToInt(kinds -> rules.of(kinds).ordinal())
                .toArray();
        long[] reports = columns.reports().numbers();
        int[] gravest = new int[reports.length];
        java.util.Arrays.fill(gravest, Verdict.PASS.ordinal());
        for (int i = 0; i < columns.size(); i++) {
            if (!DECISIONS[columns.codes()[i] >> 2 & Columns.DECISION].settled()) {
                int report = columns.report()[i];
                // the gravest stands first
                gravest[report] = Math.min(gravest[report], bySet[columns.kinds()[i]]);
            }
        }
        Map<Long, Verdict> verdicts = new HashMap<>(reports.length * 2);
        for (int i = 0; i < reports.length; i++) {
            verdicts.put(reports[i], VERDICTS[gravest[i]]);
        }
        return verdicts;
    }
}
