package org.gouji.work.listing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Carry;
import org.gouji.model.CellId;
import org.gouji.store.Discrepancies;
import org.gouji.store.Kind;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;

/**
 * What is held in memory of every discrepancy, in the order of the check: about twenty bytes each. Never changed.
 *
 * @param number its number
 * @param report place of its report
 * @param phrase place of its phrase
 * @param kinds place of its set of kinds
 * @param carry how it stands to the version before: 0 where there is none, else one more than the place of {@link Carry}; none at
 *     all where no report has a version before
 * @param codes severity in the lowest two bits, decision in the next three, then whether it changed
 */
record Columns(
        ReportColumns reports,
        PhraseColumns phrases,
        List<List<Kind>> kindSets,
        int[] number,
        int[] report,
        int[] phrase,
        int[] kinds,
        byte[] carry,
        byte[] codes) {
    static final int CODES = 64;

    /** The bits of a decision, behind those of the severity. */
    static final int DECISION = 7;

    /** Reads the columns of the run that counts; {@code heads} are the listed reports in their order. */
    static Columns read(Session session, List<ReportHead> heads) {
        Discrepancies discrepancies = session.discrepancies();
        ReportColumns reports = ReportColumns.of(heads);
        List<CellId> cells = discrepancies.cells();
        PhraseColumns phrases = PhraseColumns.of(discrepancies.phrases(), cells);
        Map<Integer, Integer> setPlaces = new HashMap<>();
        List<List<Kind>> sets = new java.util.ArrayList<>();
        discrepancies.kinds().forEach((number, kinds) -> {
            setPlaces.put(number, sets.size());
            sets.add(kinds);
        });
        Draft draft = new Draft(reports, phrases, setPlaces);
        discrepancies.columns(draft::take);
        Map<Integer, Carry> carries = new HashMap<>();
        session.carries().all(carries::put);
        return draft.inOrder(reports, phrases, sets, carries);
    }

    /** The columns in the order they were written. */
    private static final class Draft {
        private static final int FIRST = 1 << 14;
        private final int[] reportPlaces;
        private final int[] phrasePlaces;
        private final int[] setPlaces;
        private int[] number = new int[FIRST];
        private int[] report = new int[FIRST];
        private int[] phrase = new int[FIRST];
        private int[] kinds = new int[FIRST];
        private byte[] codes = new byte[FIRST];
        private int size;

        Draft(ReportColumns reports, PhraseColumns phrases, Map<Integer, Integer> sets) {
            reportPlaces = reports.places();
            phrasePlaces = table(phrases.places());
            setPlaces = table(sets);
        }

        private static int[] table(Map<Integer, Integer> places) {
            int[] table =
                    new int[places.keySet().stream().mapToInt(n -> n + 1).max().orElse(0)];
            Arrays.fill(table, -1);
            places.forEach((number, place) -> table[number] = place);
            return table;
        }

        void take(int of, int ofReport, int ofPhrase, int ofKinds, int code) {
            int place = ofReport < reportPlaces.length ? reportPlaces[ofReport] : -1;
            if (place < 0) {
                return;
            }
            if (size == number.length) {
                int larger = size * 2;
                number = Arrays.copyOf(number, larger);
                report = Arrays.copyOf(report, larger);
                phrase = Arrays.copyOf(phrase, larger);
                kinds = Arrays.copyOf(kinds, larger);
                codes = Arrays.copyOf(codes, larger);
            }
            number[size] = of;
            report[size] = place;
            phrase[size] = phrasePlaces[ofPhrase];
            kinds[size] = setPlaces[ofKinds];
            codes[size++] = (byte) code;
        }

        /** Gravest first, then in the order of the reports, then as written. */
        Columns inOrder(
                ReportColumns reports, PhraseColumns phrases, List<List<Kind>> sets, Map<Integer, Carry> carries) {
            int[] order = new int[size];
            Arrays.setAll(order, i -> i);
            order = Sorting.stable(order, i -> report[i], reports.numbers().length);
            order = Sorting.stable(order, i -> codes[i] & 3, 4);
            byte[] sortedCodes = new byte[size];
            for (int i = 0; i < size; i++) {
                sortedCodes[i] = codes[order[i]];
            }
            int[] numbers = picked(number, order);
            byte[] carry = new byte[carries.isEmpty() ? 0 : size];
            for (int i = 0; i < carry.length; i++) {
                Carry found = carries.get(numbers[i]);
                carry[i] = (byte) (found == null ? 0 : 1 + found.ordinal());
            }
            return new Columns(
                    reports,
                    phrases,
                    sets,
                    numbers,
                    picked(report, order),
                    picked(phrase, order),
                    picked(kinds, order),
                    carry,
                    sortedCodes);
        }

        private static int[] picked(int[] column, int[] order) {
            int[] picked = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                picked[i] = column[order[i]];
            }
            return picked;
        }
    }

    int size() {
        return number.length;
    }

    /** The same standing otherwise. */
    Columns standing(byte[] other) {
        return new Columns(reports, phrases, kindSets, number, report, phrase, kinds, carry, other);
    }

    /** A facet as small numbers. */
    FacetColumn facet(Facet facet) {
        return switch (facet) {
            case SEVERITY -> FacetColumn.ofCodes(codes, code -> code & 3, FacetColumn.severities());
            case DECISION -> FacetColumn.ofCodes(codes, code -> code >> 2 & DECISION, FacetColumn.decisions());
            case RULE -> FacetColumn.of(phrase, phrases.rule(), phrases.rules());
            case SECTION -> FacetColumn.of(phrase, phrases.section(), PhraseColumns.sections());
            case UNIT -> FacetColumn.of(report, reports.unit(), reports.units());
            case YEAR -> FacetColumn.of(report, reports.year(), reports.years());
            case REPORT ->
                FacetColumn.of(report, reports.numbers().length, place -> String.valueOf(reports.numbers()[place]));
            case CARRY -> FacetColumn.ofFew(carry, FacetColumn.carries());
        };
    }
}
