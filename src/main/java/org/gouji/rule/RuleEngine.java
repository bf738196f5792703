package org.gouji.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.data.Late;
import org.gouji.form.Equation;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.Section;
import org.gouji.rule.batch.BatchRun;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.VerdictRules;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.UnitCheck;
import org.gouji.rule.claim.ClaimReader;
import org.gouji.rule.profile.Profile;

/** Runs the rules of the catalogue. Same reports, same findings, in the same order. Any thread. */
public final class RuleEngine {
    private final FormCatalogue forms;
    private final Late<RuleCatalogue> shipped;
    private final Late<RuleCatalogue> rules;
    private final Profile profile;
    private final Late<VerdictRules> verdicts;
    private final Late<ClaimReader> reader;
    private final Late<Checks> checks;

    /** An engine with the rules of {@code rules}. */
    public RuleEngine(FormCatalogue forms, RuleCatalogue rules) {
        this(forms, Late.of(() -> rules), Late.of(() -> rules), Profile.none(), Late.of(() -> ClaimReader.load(forms)));
        checks.get();
    }

    /** An engine with {@code rules}, which {@code profile} made of those {@code shipped}, and the profile's own. */
    RuleEngine(
            FormCatalogue forms,
            RuleCatalogue shipped,
            RuleCatalogue rules,
            Profile profile,
            Late<ClaimReader> reader) {
        this(forms, Late.of(() -> shipped), Late.of(() -> rules), profile, reader);
        checks.get();
    }

    private RuleEngine(
            FormCatalogue forms,
            Late<RuleCatalogue> shipped,
            Late<RuleCatalogue> rules,
            Profile profile,
            Late<ClaimReader> reader) {
        this.forms = forms;
        this.shipped = shipped;
        this.rules = rules;
        this.profile = profile;
        this.reader = reader;
        this.verdicts = Late.of(() -> profile.verdict().orElseGet(VerdictRules::load));
        this.checks = Late.of(() -> Checks.of(forms, rules.get(), profile, reader.get()));
    }

    /** An engine with the rules of resources/rules, which are read when they are first needed. */
    public static RuleEngine load(FormCatalogue forms) {
        Late<RuleCatalogue> rules = Late.of(() -> RuleCatalogue.load(forms));
        return new RuleEngine(forms, rules, rules, Profile.none(), Late.of(() -> ClaimReader.load(forms)));
    }

    /** This engine as shipped, changed by a profile; what cannot be used of it is told by {@link #profile()}. */
    public RuleEngine with(Profile changed) {
        return changed.equals(profile) ? this : ProfiledRules.engine(forms, shipped.get(), changed, reader(changed));
    }

    /** Words cost time to load: with the same ones the reader stays. */
    private Late<ClaimReader> reader(Profile changed) {
        boolean same = changed.words().equals(profile.words());
        return same ? reader : Late.of(() -> ClaimReader.load(forms, changed.synonyms()));
    }

    /** The profile it follows, with all its mistakes. */
    public Profile profile() {
        return profile;
    }

    /** The rules as shipped, which a profile changes. */
    public RuleCatalogue shipped() {
        return shipped.get();
    }

    /** The rules of the verdict. */
    public VerdictRules verdicts() {
        return verdicts.get();
    }

    /** The rules it runs. */
    public RuleCatalogue catalogue() {
        return rules.get();
    }

    /** The rules that need one report only. */
    public Checked check(Report report) {
        Checks own = checks.get();
        AuditedReport audited = AuditedReport.of(report, forms, own.names());
        List<Finding> findings = new ArrayList<>();
        own.ofReports().forEach(c -> findings.addAll(c.check(audited)));
        if (findings.size() > 1) {
            findings.sort(formOrder(audited));
        }
        List<Equation> equations = profile.equationsFor(audited.form().id());
        return Causes.join(own.locators().get(audited.form().id()), audited, equations, profile.weigh(findings));
    }

    /**
     * The rules over the reports of one unit: year against year, and two reports for one year.
     *
     * @param reports all reports of the unit whose year is known, in the order of their paths; of two for one year the last counts
     */
    public List<Finding> checkUnit(List<Report> reports) {
        Map<Integer, Map<String, Report>> years = new TreeMap<>();
        for (Report report : reports) {
            report.year()
                    .ifPresent(year -> years.computeIfAbsent(year, y -> new LinkedHashMap<>())
                            .putIfAbsent(report.source().sha256(), report));
        }
        Checks own = checks.get();
        List<Finding> findings = new ArrayList<>();
        AuditedReport earlier = null;
        for (Map<String, Report> ofYear : years.values()) {
            List<Report> same = List.copyOf(ofYear.values());
            findings.addAll(own.duplicates().check(same));
            AuditedReport later = AuditedReport.of(same.get(same.size() - 1), forms, own.names());
            if (earlier != null
                    && later.report().year().get() - earlier.report().year().get() == 1) {
                for (UnitCheck check : own.ofUnits()) {
                    findings.addAll(check.check(earlier, later));
                }
            }
            earlier = later;
        }
        return profile.weigh(findings);
    }

    /** A run over all reports of a batch; with a roster also coverage, and parents against children. */
    public BatchRun batch(Optional<Roster> roster) {
        return new BatchRun(forms, checks.get().names(), rules.get(), roster, profile::weigh);
    }

    /** Section by section; in a section what concerns it as a whole, then its cells; then the order of the catalogue. */
    private Comparator<Finding> formOrder(AuditedReport report) {
        Map<CellId, Integer> order = report.form().order();
        RuleCatalogue catalogue = rules.get();
        return Comparator.comparingInt((Finding f) -> section(f).number())
                .thenComparingInt(f -> f.anchor().cells().stream()
                        .findFirst()
                        .map(c -> order.getOrDefault(c, order.size()))
                        .orElse(-1))
                .thenComparingInt(f -> catalogue.position(f.check()))
                .thenComparingInt(
                        f -> f.places().isEmpty() ? -1 : f.places().get(0).paragraph())
                .thenComparingInt(
                        f -> f.places().isEmpty() ? -1 : f.places().get(0).start());
    }

    private static Section section(Finding finding) {
        return finding.anchor().cells().isEmpty()
                ? finding.anchor().section()
                : finding.anchor().cells().get(0).table().section();
    }
}
