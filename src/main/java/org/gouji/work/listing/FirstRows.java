package org.gouji.work.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.store.ListHead;
import org.gouji.store.Phrase;
import org.gouji.store.Session;

/**
 * The first discrepancies of the list in the order of the check, before its columns are read: report by report, in
 * milliseconds however many there are. Always the head of what the listing would select; fewer than asked for where they are
 * far apart, none where words are sought.
 */
public final class FirstRows {
    private static final int AT_ONCE = 250;
    private static final int MOST_REPORTS = 3_000;
    private static final Decision[] DECISIONS = Decision.values();

    private final ListHead head;
    private final Filter filter;
    private final int limit;
    private final Map<Integer, Phrase> phrases;
    private final List<Integer> found = new ArrayList<>();

    private FirstRows(Session session, Filter filter, int limit) {
        this.head = session.listHead();
        this.filter = filter;
        this.limit = limit;
        boolean said =
                !filter.of(Facet.RULE).isEmpty() || !filter.of(Facet.SECTION).isEmpty();
        this.phrases = said ? session.discrepancies().phrases() : Map.of();
    }

    /** The numbers of the first so many that fit, as far as they are soon found. */
    public static List<Integer> numbers(Session session, Filter filter, int limit) {
        FirstRows rows = new FirstRows(session, filter, limit);
        if (filter.words().isEmpty()) {
            rows.look();
        }
        return List.copyOf(rows.found);
    }

    /** What is graver stands first, of whichever report: only when all reports were seen the next severity may follow. */
    private void look() {
        for (Severity severity : Severity.values()) {
            if (allows(Facet.SEVERITY, severity.key()) && !seesAll(severity)) {
                return;
            }
        }
    }

    private boolean seesAll(Severity severity) {
        for (int from = 0; from < MOST_REPORTS; from += AT_ONCE) {
            List<Long> reports =
                    head.reports(filter.of(Facet.UNIT), filter.of(Facet.YEAR), filter.of(Facet.REPORT), from, AT_ONCE);
            head.discrepancies(reports, severity, this::take);
            if (found.size() == limit) {
                return false;
            }
            if (reports.size() < AT_ONCE) {
                return true;
            }
        }
        return false;
    }

    private void take(int number, int phrase, int decision) {
        if (found.size() < limit && allows(Facet.DECISION, DECISIONS[decision].key()) && says(phrase)) {
            found.add(number);
        }
    }

    private boolean says(int number) {
        Phrase phrase = phrases.get(number);
        return phrase == null
                || allows(Facet.RULE, phrase.rule())
                        && allows(Facet.SECTION, String.valueOf(phrase.section().number()));
    }

    private boolean allows(Facet facet, String value) {
        Set<String> chosen = filter.of(facet);
        return chosen.isEmpty() || chosen.contains(value);
    }
}
