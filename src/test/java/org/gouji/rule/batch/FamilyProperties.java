package org.gouji.rule.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.TableId;
import org.gouji.rule.BatchExamples;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.catalogue.ExampleReport;

/** Parents that are, and are not, the sum of their children. */
class FamilyProperties {
    private static final String PARENT = "石桥县人民政府";
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final RuleEngine ENGINE = RuleEngine.load(FORMS);
    private static final Set<String> NOT_SUMMED =
            Set.of("created", "published", "public_total", "previous", "change", "items");

    private final List<Report> reports = new ArrayList<>();
    private final Map<CellId, Long> sums = new HashMap<>();
    private FormEdition form;

    @Property(tries = 30)
    void saysNothingOfAParentThatIsTheSumOfItsChildren(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int children, @ForAll boolean old) {
        family(random, children, old ? 2020 : 2023);

        assertThat(findings(parent(Map.of()), children)).isEmpty();
    }

    @Property(tries = 60)
    void findsExactlyTheOneCellThatIsWrong(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 12) int children,
            @ForAll boolean old,
            @ForAll @IntRange(min = 1, max = 1000) int by) {
        family(random, children, old ? 2020 : 2023);
        List<CellId> summed =
                form.cells().stream().filter(FamilyProperties::summed).toList();
        CellId wrong = summed.get(random.nextInt(summed.size()));
        long stated = sums.get(wrong) + (sums.get(wrong) >= by && random.nextBoolean() ? -by : by);

        List<Finding> findings = findings(parent(Map.of(wrong, stated)), children);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("AGG-SUM");
        assertThat(findings.get(0).cells()).containsExactly(wrong);
        assertThat(findings.get(0).expected()).contains(String.valueOf(sums.get(wrong)));
        assertThat(findings.get(0).actual()).contains(String.valueOf(stated));
        assertThat(findings.get(0).reports()).hasSize(children + 1);
        assertThat(findings.get(0).chief().path()).startsWith(PARENT);
    }

    @Property(tries = 30)
    void judgesNoCellThatOneMemberDoesNotHave(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int children) {
        family(random, children, 2023);
        List<CellId> cells = form.table(TableId.T3).cells();
        CellId lost = cells.get(random.nextInt(cells.size()));
        reports.set(0, child(0, random, 2023).cell(lost.address(), "missing").report());
        sums.clear();
        reports.forEach(this::count);

        List<Finding> findings = findings(parent(Map.of(lost, 77_777L)), children);

        assertThat(findings).extracting(Finding::check).containsExactly("AGG-MISS");
    }

    private void family(Random random, int children, int year) {
        form = FORMS.forYear(year).orElseThrow();
        reports.clear();
        sums.clear();
        for (int i = 0; i < children; i++) {
            reports.add(child(i, random, year).report());
        }
        reports.forEach(this::count);
    }

    private ExampleReport child(int number, Random random, int year) {
        ExampleReport child = new ExampleReport(form, year).unit("石桥县第" + number + "局");
        form.cells().stream()
                .filter(c -> random.nextInt(3) == 0)
                .forEach(c -> child.cell(c.address(), String.valueOf(random.nextInt(2000))));
        return child;
    }

    private void count(Report child) {
        form.cells()
                .forEach(c -> sums.merge(
                        c, child.figure(c).amount().map(a -> a.longValueExact()).orElse(0L), Long::sum));
    }

    private Report parent(Map<CellId, Long> changes) {
        int year = reports.get(0).year().orElseThrow();
        ExampleReport parent = new ExampleReport(form, year).unit(PARENT);
        form.cells().forEach(c -> parent.cell(c.address(), String.valueOf(changes.getOrDefault(c, sums.get(c)))));
        return parent.report();
    }

    private List<Finding> findings(Report parent, int children) {
        List<RosterEntry> entries = new ArrayList<>();
        entries.add(entry(PARENT, null));
        for (int i = 0; i < children; i++) {
            entries.add(entry("石桥县第" + i + "局", PARENT));
        }
        List<Report> all = new ArrayList<>(reports);
        all.add(parent);
        return BatchExamples.findings(ENGINE, Optional.of(new Roster(entries)), all);
    }

    private static RosterEntry entry(String unit, String parent) {
        return new RosterEntry(unit, Optional.ofNullable(parent), RosterEntry.Kind.OTHER, List.of(), Optional.empty());
    }

    private static boolean summed(CellId cell) {
        boolean documents = cell.row().equals("procurement");
        return cell.table() != TableId.T2
                || !documents
                        && !NOT_SUMMED.contains(cell.column())
                        && !cell.row().equals("other_services");
    }
}
