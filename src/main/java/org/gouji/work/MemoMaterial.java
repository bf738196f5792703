package org.gouji.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gouji.memo.AuditItem;
import org.gouji.memo.AuditResult;
import org.gouji.memo.ReviewedReport;
import org.gouji.model.Cause;
import org.gouji.model.Decision;
import org.gouji.model.Finding;
import org.gouji.model.Unit;
import org.gouji.model.VersionVerdict;
import org.gouji.store.Workspace;
import org.gouji.text.Wording;
import org.gouji.work.version.ReportVersions;

/**
 * Chooses from a workspace what a memo may say.
 *
 * @param reports all reports
 * @param discrepancies the discrepancies of the reports with these numbers, with what was decided
 * @param unread how many files could not be read as reports
 * @param basis the provisions that a finding offends against, in words
 * @param cause what lies behind a discrepancy, where it is known
 * @param sentence what is said about a discrepancy instead of the rule's own sentence
 * @param versions what became of the version before of a report
 */
record MemoMaterial(
        List<ReportRow> reports,
        Function<Set<Long>, List<DiscrepancyRow>> discrepancies,
        int unread,
        Function<Finding, List<String>> basis,
        Function<DiscrepancyRow, Optional<Cause>> cause,
        Function<DiscrepancyRow, Optional<String>> sentence,
        Corrected versions) {

    /** Tells what became of the discrepancies of the version before a report, those that stand as {@code told}. */
    @FunctionalInterface
    interface Corrected {
        Optional<VersionVerdict> of(long report, Predicate<Decision> told);
    }

    /** Material in which every report is the first of its unit and year. */
    MemoMaterial(
            List<ReportRow> reports,
            Function<Set<Long>, List<DiscrepancyRow>> discrepancies,
            int unread,
            Function<Finding, List<String>> basis,
            Function<DiscrepancyRow, Optional<Cause>> cause,
            Function<DiscrepancyRow, Optional<String>> sentence) {
        this(reports, discrepancies, unread, basis, cause, sentence, (report, told) -> Optional.empty());
    }

    /** What {@code workspace} holds now. */
    static MemoMaterial of(Toolbox tools, Workspace workspace, Wording wording) {
        Browse browse = new Browse(workspace);
        List<ReportRow> reports = browse.reports();
        return new MemoMaterial(
                reports,
                browse::discrepancies,
                browse.failures().size(),
                WriteMemo.basis(tools, reports),
                causes(browse),
                Wordings.edited(workspace, wording),
                corrected(new ReportVersions(workspace, tools.clock())));
    }

    private static Corrected corrected(ReportVersions versions) {
        Set<Long> changed = versions.changed();
        return (report, told) -> changed.contains(report) ? versions.verdict(report, told) : Optional.empty();
    }

    /**
     * What {@code request} asks for, of what the units are asked to mend and what is still open; throws
     * {@link MemoScopeException} where there is no such report.
     */
    AuditResult choose(WriteMemo.Request request, Instant at) {
        return cases(request, at).asked();
    }

    /** The same with what is mended and closed as well: for lists that follow every case to its end. */
    AuditResult cases(WriteMemo.Request request, Instant at) {
        if (reports.isEmpty()) {
            throw new MemoScopeException.NoReports();
        }
        Optional<List<String>> units = request.unit().map(this::units);
        List<ReportRow> ofUnit =
                reports.stream().filter(r -> isOf(r.unit(), units)).toList();
        List<ReportRow> chosen = ofUnit.stream()
                .filter(r -> request.year().isEmpty() || r.year().equals(request.year()))
                .toList();
        if (chosen.isEmpty()) {
            throw new MemoScopeException.UnknownYear(
                    request.year().orElse(0),
                    ofUnit.stream()
                            .flatMap(r -> r.year().stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
        Map<Long, ReviewedReport> scope = new LinkedHashMap<>();
        chosen.forEach(r -> scope.put(r.id(), reviewed(r, request.includeOpen())));
        List<AuditItem> items = discrepancies.apply(scope.keySet()).stream()
                .filter(d -> d.decision() != Decision.DISMISSED)
                .map(d -> item(d, scope.get(d.reportId())))
                .sorted(byUnitAndYear())
                .toList();
        return new AuditResult(
                units.map(u -> u.get(0)),
                List.copyOf(scope.values()),
                items,
                units.isPresent() ? 0 : unread,
                request.includeOpen(),
                at);
    }

    /** Asks for the causes of each report once. */
    private static Function<DiscrepancyRow, Optional<Cause>> causes(Browse browse) {
        Map<Long, List<Cause>> known = new HashMap<>();
        return row -> known.computeIfAbsent(row.reportId(), browse::causes).stream()
                .filter(cause -> cause.id() == row.discrepancy().chief().cause())
                .findFirst();
    }

    private List<String> units(String name) {
        NearNames names = new NearNames(
                reports.stream().flatMap(r -> r.unit().stream()).map(Unit::name).toList());
        List<String> same = names.same(name);
        if (same.isEmpty()) {
            throw new MemoScopeException.UnknownUnit(name, names.nearest(name));
        }
        return same;
    }

    private static boolean isOf(Optional<Unit> unit, Optional<List<String>> units) {
        return units.isEmpty()
                || unit.filter(u -> units.get().contains(u.name())).isPresent();
    }

    private AuditItem item(DiscrepancyRow row, ReviewedReport report) {
        return new AuditItem(
                report,
                row.discrepancy(),
                row.decision(),
                basis.apply(row.discrepancy().chief()),
                cause.apply(row),
                row.keys().get(0),
                sentence.apply(row));
    }

    /** Nothing is told of what was dismissed; nor, where nobody decided on the version before, of that one. */
    private ReviewedReport reviewed(ReportRow row, boolean includeOpen) {
        String file = row.path().substring(row.path().lastIndexOf('/') + 1);
        Optional<VersionVerdict> corrected = versions.of(
                        row.id(),
                        decision -> decision != Decision.DISMISSED && (includeOpen || decision != Decision.OPEN))
                .filter(verdict -> verdict.before() > 0);
        return new ReviewedReport(row.id(), row.unit().map(Unit::name), row.year(), file, row.partial(), corrected);
    }

    /** All of a unit together, an unknown one last; the sort is stable, so what is grave stays first. */
    private static Comparator<AuditItem> byUnitAndYear() {
        return Comparator.comparing((AuditItem i) -> i.report().unit().isEmpty())
                .thenComparing(i -> i.report().unit().orElse(i.report().file()))
                .thenComparing(i -> i.report().year().orElse(0));
    }
}
