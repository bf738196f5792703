package org.gouji.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.Equation;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.Section;
import org.gouji.rule.batch.BatchRun;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.VerdictRules;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.DuplicateCheck;
import org.gouji.rule.check.OwnEquationCheck;
import org.gouji.rule.check.OwnPatternCheck;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.check.UnitCheck;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.claim.ClaimReader;
import org.gouji.rule.locate.Locator;
import org.gouji.rule.profile.Profile;

/** Runs the rules of the catalogue. Same reports, same findings, in the same order. Any thread. */
public final class RuleEngine {
    private final FormCatalogue forms;
    private final RuleCatalogue shipped;
    private final RuleCatalogue rules;
    private final Profile profile;
    private final List<ReportCheck> reportChecks;
    private final List<UnitCheck> unitChecks;
    private final DuplicateCheck duplicates;
    private final Map<String, Locator> locators;
    private final VerdictRules verdicts;
    private final ClaimReader reader;
    private final UnitNames names = UnitNames.load();

    /** An engine with the rules of {@code rules}. */
    public RuleEngine(FormCatalogue forms, RuleCatalogue rules) {
        this(forms, rules, rules, Profile.none(), ClaimReader.load(forms));
    }

    /** An engine with {@code rules}, which {@code profile} made of those {@code shipped}, and the profile's own. */
    RuleEngine(FormCatalogue forms, RuleCatalogue shipped, RuleCatalogue rules, Profile profile, ClaimReader reader) {
        this.forms = forms;
        this.shipped = shipped;
        this.rules = rules;
        this.profile = profile;
        this.reader = reader;
        this.verdicts = profile.verdict().orElseGet(VerdictRules::load);
        this.reportChecks = Stream.of(
                        CodedChecks.ofReports(rules, reader, names).stream(),
                        profile.equations().stream().map(OwnEquationCheck::new),
                        profile.patterns().stream().map(OwnPatternCheck::new))
                .<ReportCheck>flatMap(checks -> checks)
                .toList();
        this.unitChecks = CodedChecks.ofUnits(rules, reader);
        this.duplicates = new DuplicateCheck(rules);
        this.locators = forms.editions().stream().collect(Collectors.toMap(FormEdition::id, Locator::new));
    }

    /** An engine with the rules of resources/rules. */
    public static RuleEngine load(FormCatalogue forms) {
        return new RuleEngine(forms, RuleCatalogue.load(forms));
    }

    /** This engine as shipped, changed by a profile; what cannot be used of it is told by {@link #profile()}. */
    public RuleEngine with(Profile changed) {
        return changed.equals(profile) ? this : ProfiledRules.engine(forms, shipped, changed, reader(changed));
    }

    /** Words cost time to load: with the same ones the reader stays. */
    private ClaimReader reader(Profile changed) {
        boolean same = changed.words().equals(profile.words());
        return same ? reader : ClaimReader.load(forms, changed.synonyms());
    }

    /** The profile it follows, with all its mistakes. */
    public Profile profile() {
        return profile;
    }

    /** The rules as shipped, which a profile changes. */
    public RuleCatalogue shipped() {
        return shipped;
    }

    /** The rules of the verdict. */
    public VerdictRules verdicts() {
        return verdicts;
    }

    /** The rules it runs. */
    public RuleCatalogue catalogue() {
        return rules;
    }

    /** The rules that need one report only. */
    public Checked check(Report report) {
        AuditedReport audited = AuditedReport.of(report, forms, names);
        List<Finding> findings = new ArrayList<>();
        reportChecks.forEach(c -> findings.addAll(c.check(audited)));
        if (findings.size() > 1) {
            findings.sort(formOrder(audited));
        }
        List<Equation> own = profile.equationsFor(audited.form().id());
        return Causes.join(locators.get(audited.form().id()), audited, own, profile.weigh(findings));
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
        List<Finding> findings = new ArrayList<>();
        AuditedReport earlier = null;
        for (Map<String, Report> ofYear : years.values()) {
            List<Report> same = List.copyOf(ofYear.values());
            findings.addAll(duplicates.check(same));
            AuditedReport later = AuditedReport.of(same.get(same.size() - 1), forms, names);
            if (earlier != null
                    && later.report().year().get() - earlier.report().year().get() == 1) {
                for (UnitCheck check : unitChecks) {
                    findings.addAll(check.check(earlier, later));
                }
            }
            earlier = later;
        }
        return profile.weigh(findings);
    }

    /** A run over all reports of a batch; with a roster also coverage, and parents against children. */
    public BatchRun batch(Optional<Roster> roster) {
        return new BatchRun(forms, names, rules, roster, profile::weigh);
    }

    /** Section by section; in a section what concerns it as a whole, then its cells; then the order of the catalogue. */
    private Comparator<Finding> formOrder(AuditedReport report) {
        Map<CellId, Integer> order = report.form().order();
        return Comparator.comparingInt((Finding f) -> section(f).number())
                .thenComparingInt(f -> f.anchor().cells().stream()
                        .findFirst()
                        .map(c -> order.getOrDefault(c, order.size()))
                        .orElse(-1))
                .thenComparingInt(f -> rules.position(f.check()))
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
