package org.gouji.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.model.Finding;
import org.gouji.model.SourceFile;
import org.gouji.model.Unit;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.ReportRow;

/** Which reports belong side by side, among all of a workspace. No Swing; one thread at a time. */
final class ReportPairs {
    /** Of findings over a county and its units the first report is the county's, the others are too many to be compared. */
    private static final String SUMS = "AGG-SUM";

    private final List<ReportRow> reports;

    /** The reports of each year, newest first, with the words by which they are found; made when first asked for. */
    private Optional<List<Entry>> entries = Optional.empty();

    private record Entry(ReportRow row, String words) {}

    ReportPairs(List<ReportRow> reports) {
        this.reports = List.copyOf(reports);
    }

    int size() {
        return reports.size();
    }

    /** Two reports, the earlier or first on the left. */
    record Pair(ReportRow left, ReportRow right) {}

    Optional<ReportRow> report(long id) {
        return reports.stream().filter(r -> r.id() == id).findFirst();
    }

    /** The report of the same unit for the year before; of several the one that came last. */
    Optional<ReportRow> yearBefore(ReportRow row) {
        return ofYear(row, -1);
    }

    /** The report of the same unit for the year after. */
    Optional<ReportRow> yearAfter(ReportRow row) {
        return ofYear(row, 1);
    }

    private Optional<ReportRow> ofYear(ReportRow row, int later) {
        return reports.stream()
                .filter(r -> sameUnit(r, row)
                        && r.year().isPresent()
                        && r.year().equals(row.year().map(y -> y + later)))
                .max(Comparator.comparingLong(ReportRow::id));
    }

    private static boolean sameUnit(ReportRow one, ReportRow other) {
        return one.unit().isPresent()
                && one.unit().map(Unit::id).equals(other.unit().map(Unit::id));
    }

    /** The two reports that a discrepancy is about; empty where it is about one, or about a county and its units. */
    Optional<Pair> of(DiscrepancyRow row) {
        Finding chief = row.discrepancy().chief();
        if (chief.reports().size() < 2 || chief.rule().equals(SUMS)) {
            return Optional.empty();
        }
        Optional<ReportRow> first = from(chief.reports().get(0));
        Optional<ReportRow> last = report(row.reportId());
        return first.flatMap(
                left -> last.filter(right -> right.id() != left.id()).map(right -> new Pair(left, right)));
    }

    private Optional<ReportRow> from(SourceFile source) {
        return reports.stream().filter(r -> r.path().equals(source.path())).findFirst();
    }

    /**
     * Reports beside {@code other} by words of their unit, year and file, those of its unit first, then the newest; at most {@code most}.
     */
    List<ReportRow> find(String words, Optional<ReportRow> other, int most) {
        List<String> sought =
                Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
        List<Entry> all = entries();
        Predicate<Entry> found = e -> other.filter(o -> o.id() == e.row().id()).isEmpty()
                && sought.stream().allMatch(e.words()::contains);
        Predicate<Entry> ofUnit = e -> other.filter(o -> sameUnit(o, e.row())).isPresent();
        return Stream.concat(
                        all.stream().filter(ofUnit.and(found)),
                        all.stream().filter(ofUnit.negate().and(found)))
                .limit(most)
                .map(Entry::row)
                .toList();
    }

    private List<Entry> entries() {
        if (entries.isEmpty()) {
            entries = Optional.of(reports.stream()
                    .sorted(Comparator.comparing(r -> -r.year().orElse(0)))
                    .map(row -> new Entry(row, words(row)))
                    .toList());
        }
        return entries.get();
    }

    private static String words(ReportRow row) {
        return (row.unit().map(Unit::name).orElse("") + " "
                        + row.year().map(String::valueOf).orElse("") + " " + row.path())
                .toLowerCase(Locale.ROOT);
    }
}
