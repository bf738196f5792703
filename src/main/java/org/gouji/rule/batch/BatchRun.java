package org.gouji.rule.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.Section;
import org.gouji.model.SourceFile;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.likeness.Boilerplate;
import org.gouji.rule.likeness.Masking;

/**
 * One run of the rules over all reports of a batch: {@link #entry} for every report on any thread, {@link #add} for each in the
 * order of their paths, then {@link #findings} once. Of a report only figures and fingerprints are kept.
 */
public final class BatchRun {
    /** Checks that an entry of the catalogue may name as its code. */
    public static final List<String> CODES = List.of("coverage", "parents", "copies");

    private final FormCatalogue forms;
    private final UnitNames names;
    private final Optional<Roster> roster;
    private final Proses proses;
    private final RuleEntry copies;
    private final RuleCatalogue rules;
    private final int least;
    private final List<BatchEntry> entries = new ArrayList<>();
    private final Map<Integer, Boilerplate> boilerplate = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> counted = new ConcurrentHashMap<>();
    private final List<BatchCheck> checks;
    private final UnaryOperator<List<Finding>> weigh;

    /**
     * A run; without a roster units are known by the names in their reports, and nothing is summed.
     *
     * @param weigh what an office's profile leaves of the findings
     */
    public BatchRun(
            FormCatalogue forms,
            UnitNames names,
            RuleCatalogue rules,
            Optional<Roster> roster,
            UnaryOperator<List<Finding>> weigh) {
        this.weigh = weigh;
        this.forms = forms;
        this.names = names;
        this.roster = roster;
        this.rules = rules;
        copies = rules.entry("Q-DUP-BATCH");
        least = Integer.parseInt(copies.parameter("least"));
        proses = new Proses(Masking.of(copies));
        checks = List.of(
                new CoverageCheck(rules),
                new ParentCheck(forms, rules),
                new CopyCheck(rules, this::boilerplate, proses));
    }

    /** What is kept of a report. Any thread; call it once for each report that takes part. */
    public BatchEntry entry(Report report) {
        String read = report.unit().orElse("");
        Optional<RosterEntry> listed = roster.flatMap(r -> r.find(read));
        String unit = listed.map(RosterEntry::unit).orElse(read);
        boolean related = listed.isPresent()
                && (listed.get().parent().isPresent()
                        || !roster.orElseThrow().children(unit).isEmpty());
        return new BatchEntry(
                report.source(),
                unit,
                listed.isPresent(),
                report.year(),
                related ? Optional.of(CellAmounts.of(AuditedReport.of(report, forms, names))) : Optional.empty(),
                report.year().map(year -> prints(report, year)).orElse(List.of()));
    }

    private List<BatchEntry.Print> prints(Report report, int year) {
        counted.computeIfAbsent(year, y -> new AtomicInteger()).incrementAndGet();
        List<BatchEntry.Print> prints = new ArrayList<>();
        for (Section section : Proses.SECTIONS) {
            Proses.Prose prose = proses.prose(report, section);
            boilerplate(year).add(prose.shingles().distinct());
            if (prose.text().length() >= least) {
                prints.add(new BatchEntry.Print(section, prose.shingles().fingerprints()));
            }
        }
        return prints;
    }

    private Boilerplate boilerplate(int year) {
        return boilerplate.computeIfAbsent(
                year,
                y -> new Boilerplate(
                        Integer.parseInt(copies.parameter("boilerplate")), Integer.parseInt(copies.parameter("few"))));
    }

    /** Takes part in the run; in the order of the paths. */
    public void add(BatchEntry entry) {
        entries.add(entry);
    }

    /**
     * Tells {@code found} what does not agree between the reports, year by year; of a family one after the other. What is found
     * is not kept: among a hundred thousand reports it may be more than fits.
     *
     * @param reload gives a report of the run once more; empty where it is gone
     */
    public void findings(Function<SourceFile, Optional<Report>> reload, Consumer<Finding> found) {
        counted.forEach((year, count) -> boilerplate(year).close(count.get()));
        Batch batch = Batch.of(roster, entries, reload);
        checks.forEach(check ->
                check.check(batch, finding -> weigh.apply(List.of(finding)).forEach(found)));
    }

    /**
     * Of what was found of a report earlier those that came from the rules over all reports, as the profile weighs them now: for a
     * version that no longer takes part.
     */
    public List<Finding> again(List<Finding> former) {
        return weigh.apply(former.stream()
                .filter(finding -> rules.find(finding.check())
                        .filter(entry -> CODES.contains(entry.code()))
                        .isPresent())
                .toList());
    }

    /** The same as a list. */
    public List<Finding> findings(Function<SourceFile, Optional<Report>> reload) {
        List<Finding> findings = new ArrayList<>();
        findings(reload, findings::add);
        return List.copyOf(findings);
    }
}
