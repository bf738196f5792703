package org.gouji.work.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Correction.Target;
import org.gouji.model.Discrepancy;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.batch.BatchRun;
import org.gouji.ui.desk.SampleReports;
import org.gouji.work.evidence.Proof.Relation;
import org.gouji.work.evidence.Term.Side;
import org.junit.jupiter.api.Test;

/** The figures behind what the real rules find, family by family. */
class EvidenceSearchTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final RuleEngine RULES = RuleEngine.load(FORMS);

    private final List<Report> reports = new ArrayList<>();
    private final Map<Target, Correction> corrections = new HashMap<>();

    @Test
    void showsEveryAddendOfABrokenRow() {
        Report report = add("水利局", 2022, Map.of("T3.granted.natural", "7", "T3.granted.total", "1"));
        Proof proof = proof(RULES.check(report).findings(), "T3-ROW", "T3.granted.total");
        assertThat(proof.of(Side.ADDEND))
                .extracting(t -> t.cell().column())
                .containsExactly("natural", "business", "research", "welfare", "legal", "other");
        assertThat(proof.sum()).hasValue(new BigDecimal("7"));
        assertThat(proof.stated()).hasValue(new BigDecimal("1"));
        assertThat(proof.difference()).hasValue(new BigDecimal("6"));
        assertThat(proof.holds()).isFalse();
    }

    @Test
    void showsBothSidesOfTheBalance() {
        Report report = add("水利局", 2022, Map.of("T3.new.natural", "4", "T3.new.total", "4"));
        Proof proof = proof(RULES.check(report).findings(), "T3-ID", "T3.total.natural");
        assertThat(proof.of(Side.ADDEND)).extracting(t -> t.cell().row()).containsExactly("new", "carried_in");
        assertThat(proof.of(Side.STATED)).extracting(t -> t.cell().row()).containsExactly("total", "carried_out");
    }

    @Test
    void setsLastYearsFigureBesideThisYears() {
        add("水利局", 2022, Map.of("T3.carried_out.total", "2"));
        add("水利局", 2023, Map.of("T3.carried_in.total", "1"));
        Proof proof = proof(RULES.checkUnit(reports), "Y-CARRY", "T3.carried_in.total");
        assertThat(proof.terms())
                .extracting(t ->
                        t.origin().report() + " " + t.cell() + " " + t.amount().orElseThrow())
                .containsExactly("0 T3.carried_out.total 2", "1 T3.carried_in.total 1");
        assertThat(proof.relation()).isEqualTo(Relation.EQUAL);
    }

    @Test
    void takesAwayWhatWasRepealedFromLastYearsStock() {
        add("水利局", 2022, Map.of("T2.normative.valid", "17"));
        add("水利局", 2023, Map.of("T2.normative.made", "2", "T2.normative.repealed", "3", "T2.normative.valid", "19"));
        Proof proof = proof(RULES.checkUnit(reports), "Y-STOCK", "T2.normative.valid");
        assertThat(proof.of(Side.ADDEND)).extracting(Term::minus).containsExactly(false, false, true);
        assertThat(proof.sum()).hasValue(new BigDecimal("16"));
        assertThat(proof.of(Side.ADDEND).get(0).origin().year()).contains(2022);
    }

    @Test
    void namesTheChildWhoseFigureIsTheGap() {
        add("青禾县", 2022, Map.of("T3.new.total", "5", "T3.total.total", "5"));
        add("水利局", 2022, Map.of("T3.new.total", "5", "T3.total.total", "5"));
        add("民政局", 2022, Map.of("T3.new.total", "3", "T3.total.total", "3"));
        Roster roster = new Roster(List.of(entry("青禾县", ""), entry("水利局", "青禾县"), entry("民政局", "青禾县")));
        BatchRun run = RULES.batch(Optional.of(roster));
        reports.forEach(r -> run.add(run.entry(r)));
        Proof proof = proof(run.findings(s -> Optional.empty()), "AGG-T3", "T3.new.total");
        assertThat(proof.of(Side.ADDEND))
                .extracting(t -> t.origin().unit().orElseThrow() + " " + proof.explains(t))
                .containsExactly("水利局 false", "民政局 true");
        assertThat(proof.of(Side.STATED)).extracting(t -> t.origin().report()).containsExactly(0L);
    }

    @Test
    void setsWhatTheTextTellsAgainstTheTable() {
        Report report = add("水利局", 2022, Map.of("T3.new.natural", "4", "T3.new.total", "4"));
        // the sample text tells of 12 applications
        Proof proof = RULES.check(report).findings().stream()
                .filter(f -> f.rule().equals("TEXT-COUNT"))
                .findFirst()
                .map(this::proof)
                .orElseThrow();
        assertThat(proof.told()).hasValue(new BigDecimal("12"));
        assertThat(proof.sum()).hasValue(new BigDecimal("4"));
        assertThat(proof.holds()).isFalse();
    }

    @Test
    void countsACorrectedFigureAndKeepsWhatIsPrinted() {
        Report report = add("水利局", 2022, Map.of("T3.granted.natural", "7", "T3.granted.total", "1"));
        List<Finding> found = RULES.check(report).findings();
        CellId cell = CellId.parse("T3.granted.natural");
        corrections.put(
                new OfCell(cell),
                new Correction(UUID.randomUUID(), "", new OfCell(cell), Optional.of("1"), "7", "王芳", Instant.EPOCH));
        Proof proof = proof(found, "T3-ROW", "T3.granted.total");
        assertThat(proof.holds()).isTrue();
        assertThat(proof.of(Side.ADDEND).get(0).figure().text()).isEqualTo("7");
        assertThat(proof.of(Side.ADDEND).get(0).correction()).isPresent();
    }

    @Test
    void countsTheEquationsThatARepairWouldMend() {
        Report report = add("水利局", 2022, Map.of("T3.granted.natural", "7", "T3.granted.total", "1"));
        Repair repair = new Repair(List.of(new Change(CellId.parse("T3.granted.natural"), "7", "1")), "");
        Finding finding = RULES.check(report).findings().stream()
                .filter(f -> f.check().equals("T3-ROW"))
                .findFirst()
                .orElseThrow();
        Evidence evidence =
                search().of(new Discrepancy(List.of(finding)), Optional.of(new Cause(1, true, List.of(repair), false)));
        Outcome outcome = evidence.outcome(repair).orElseThrow();
        assertThat(outcome.judged()).isEqualTo(FORMS.edition("2021").equations().size());
        assertThat(outcome.after()).isGreaterThan(outcome.before());
        assertThat(outcome.complete()).as("columns are broken still").isFalse();
        Proof mended = evidence.proofs().get(0).with(repair);
        assertThat(mended.holds()).isTrue();
        assertThat(mended.of(Side.ADDEND).get(0).tried()).isTrue();
    }

    @Test
    void doesNotAddUpWhatCannotBeRead() {
        Report report = add("水利局", 2022, Map.of("T3.granted.natural", "3件左右", "T3.granted.total", "1"));
        Finding row = SampleReports.rowSum(report, "granted", org.gouji.model.Severity.ERROR);
        Proof proof = proof(row);
        assertThat(proof.sum()).isEmpty();
        assertThat(proof.difference()).isEmpty();
        assertThat(proof.of(Side.ADDEND).get(0).amount()).isEmpty();
    }

    private static RosterEntry entry(String unit, String parent) {
        return new RosterEntry(
                unit,
                Optional.of(parent).filter(p -> !p.isEmpty()),
                RosterEntry.Kind.DEPARTMENT,
                List.of(),
                Optional.empty());
    }

    /** A report of zeros but for some cells. */
    private Report add(String unit, int year, Map<String, String> cells) {
        Report sample = SampleReports.report(FORMS, unit, year);
        Map<CellId, Figure> figures = new java.util.LinkedHashMap<>();
        sample.figures().forEach((cell, old) -> {
            String text = cells.getOrDefault(cell.address(), "0");
            var place = new org.gouji.model.CellPlace(1, 1, 1);
            figures.put(
                    cell,
                    text.matches("[0-9]+")
                            ? Figure.number(cell, new BigDecimal(text), text, place)
                            : new Figure(
                                    cell, FigureState.UNREADABLE, Optional.empty(), text, Optional.of(place), false));
        });
        Report report = new Report(
                sample.source(),
                sample.unit(),
                sample.year(),
                sample.edition(),
                sample.title(),
                sample.paragraphs(),
                figures,
                sample.tables());
        reports.add(report);
        return report;
    }

    private EvidenceSearch search() {
        return new EvidenceSearch(new MemoryShelf(reports, corrections), FORMS, edition -> List.of());
    }

    private Proof proof(List<Finding> findings, String check, String chief) {
        return findings.stream()
                .filter(f -> f.check().equals(check))
                .filter(f -> f.cells().get(0).address().equals(chief))
                .findFirst()
                .map(this::proof)
                .orElseThrow(() -> new AssertionError(check + " among " + findings));
    }

    private Proof proof(Finding finding) {
        return search().of(new Discrepancy(List.of(finding)), Optional.empty())
                .proofs()
                .get(0);
    }
}
