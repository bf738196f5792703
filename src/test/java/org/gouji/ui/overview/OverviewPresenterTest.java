package org.gouji.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Decision;
import org.gouji.model.Message;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.SampleReports;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.desk.Watched;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.RosterFile;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.RowListing;
import org.gouji.work.overview.Coverage;
import org.gouji.work.overview.Overview;
import org.gouji.work.overview.SurveyUnits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewPresenterTest {
    private final FixtureDesk desk = FixtureDesk.of(FormCatalogue.load(), "县水利局", "柳溪镇人民政府");
    private final Watched<Listing> listing = new Watched<>(new RowListing(List.of()));
    private final List<Throwable> troubles = new ArrayList<>();
    private final List<Filter> shown = new ArrayList<>();
    private final OverviewPresenter presenter = new OverviewPresenter(desk, Threads.atOnce(), listing, troubles::add);
    private final OverviewVerbs verbs = new OverviewVerbs(presenter, shown::add);

    @BeforeEach
    void load() {
        desk.overview = Samples.overview();
        listing.set(new RowListing(desk.discrepancies()));
        presenter.look(true);
        presenter.load(List.of());
    }

    private OverviewState state() {
        return presenter.state().get();
    }

    private List<String> names() {
        return state().lines().stream().map(line -> line.unit().name()).toList();
    }

    private OverviewLine line(String name) {
        return state().lines().stream()
                .filter(l -> l.unit().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beginsWithTheNewestYearAndTheOrderOfTheRoster() {
        assertThat(state().choice().year()).isEqualTo(2023);
        assertThat(names()).containsExactly("县人民政府", "县水利局", "柳溪镇人民政府", "石桥乡人民政府");
        assertThat(state().lines()).extracting(OverviewLine::indent).containsExactly(0, 1, 1, 1);
        assertThat(state().coverages()).isEqualTo(Map.of(Coverage.REPORTED, 2, Coverage.MISSING, 2));
        assertThat(troubles).isEmpty();
    }

    @Test
    void findsTheTownshipsThatHaveNotReportedForAYear() {
        presenter.choose(2022);
        presenter.findMissing();
        presenter.choose(Optional.of(Kind.TOWNSHIP));

        assertThat(names()).containsExactly("柳溪镇人民政府", "石桥乡人民政府");
        assertThat(state().lines()).extracting(OverviewLine::indent).containsOnly(0);
        assertThat(state().kinds()).containsEntry(Kind.TOWNSHIP, 2);

        presenter.clear();
        assertThat(names()).hasSize(5).contains("扫描.txt");
        assertThat(state().choice().year()).isEqualTo(2022);
    }

    @Test
    void searchesNamesWhateverTheSpaces() {
        presenter.search(" 人民 柳溪");
        assertThat(names()).containsExactly("柳溪镇人民政府");
        assertThat(state().all()).isEqualTo(1);
    }

    @Test
    void countsWhatIsOpenInTheYear() {
        assertThat(line("县水利局").open()).isEqualTo(new OverviewLine.Open(1, 1, 0));
        presenter.choose(2022);
        assertThat(line("县水利局").open()).isEqualTo(new OverviewLine.Open(0, 0, 0));
    }

    @Test
    void countsNothingWhileNobodyLooksAndAllOfItAfterwards() {
        presenter.look(false);
        desk.add(0, SampleReports.rowSum(desk.report(0), "new", Severity.ERROR));
        listing.set(new RowListing(desk.discrepancies()));
        assertThat(line("县水利局").open().errors()).isEqualTo(1);

        presenter.look(true);
        assertThat(line("县水利局").open().errors()).isEqualTo(2);
    }

    @Test
    void judgesAnewWhatWasDecidedOnAnotherPageWithoutLookingOverAllUnitsAgain() {
        presenter.look(false);
        desk.overview = new Overview(true, List.of(), List.of(), List.of());
        listing.set(verdict(5, Verdict.PASS));
        assertThat(line("柳溪镇人民政府").report().orElseThrow().verdict()).contains(Verdict.REVISE);

        presenter.look(true);
        assertThat(line("柳溪镇人民政府").report().orElseThrow().verdict()).contains(Verdict.PASS);
        assertThat(YearGrid.of(state()).cell(line("柳溪镇人民政府"), 0).verdict()).contains(Verdict.PASS);
        assertThat(line("县水利局").report().orElseThrow().verdict()).isEmpty();
    }

    @Test
    void looksOverAllUnitsAgainWhereAFindingOnSharedProseWasDecided() {
        desk.add(0, SampleReports.about(desk.report(0), SurveyUnits.ALIKE, Severity.WARNING));
        listing.set(new RowListing(desk.discrepancies()));
        presenter.load(List.of());
        desk.overview = new Overview(true, List.of(), List.of(2023), List.of());
        DiscrepancyRow alike = desk.discrepancies().get(desk.discrepancies().size() - 1);
        desk.decide(alike, Decision.CONFIRMED, "", "");
        listing.set(new RowListing(desk.discrepancies()));
        assertThat(names()).isEmpty();
    }

    /** The same listing, which knows the verdict on a report. */
    private Listing verdict(long report, Verdict verdict) {
        Listing all = new RowListing(desk.discrepancies());
        return (Listing) Proxy.newProxyInstance(
                Listing.class.getClassLoader(),
                new Class<?>[] {Listing.class},
                (proxy, method, arguments) -> method.getName().equals("verdict")
                        ? Optional.of(verdict).filter(v -> arguments[0].equals(report))
                        : method.invoke(all, arguments));
    }

    @Test
    void sortsByWhatIsAskedForThenTheOtherWayRoundThenAsOnTheRoster() {
        presenter.sortBy(OverviewColumn.ERRORS);
        assertThat(names()).startsWith("县水利局", "柳溪镇人民政府");
        presenter.sortBy(OverviewColumn.ERRORS);
        assertThat(names()).startsWith("县人民政府", "石桥乡人民政府");
        presenter.sortBy(OverviewColumn.ERRORS);
        assertThat(state().sort()).isEqualTo(OverviewSort.ROSTER);

        presenter.sortBy(OverviewColumn.UNIT);
        assertThat(names()).containsExactly("柳溪镇人民政府", "石桥乡人民政府", "县人民政府", "县水利局");
    }

    @Test
    void keepsTheChosenUnitThroughAnotherYearAndALoad() {
        presenter.choose(line("柳溪镇人民政府"));
        presenter.choose(2022);
        presenter.load(List.of());
        assertThat(state().chosen().orElseThrow().unit().name()).isEqualTo("柳溪镇人民政府");
        assertThat(state().choice().year()).isEqualTo(2022);
    }

    @Test
    void leadsFromACountToTheFindingsBehindIt() {
        verbs.open(line("县水利局"), Optional.of(OverviewColumn.ERRORS));

        assertThat(shown)
                .containsExactly(Filter.ALL
                        .only(Facet.UNIT, "unit-县水利局")
                        .only(Facet.YEAR, "2023")
                        .only(Facet.DECISION, "open")
                        .only(Facet.SEVERITY, "error"));
        assertThat(listing.get().count(shown.get(0))).isEqualTo(1);
    }

    @Test
    void leadsFromAUnitWithoutAReportNowhere() {
        verbs.open(line("石桥乡人民政府"), Optional.empty());
        assertThat(shown).isEmpty();
    }

    @Test
    void leadsFromACellOfARuleToItsFindings() {
        RuleGrid grid = RuleGrid.of(state(), rule -> rule);
        assertThat(grid.rules()).containsExactly("T3-ROW", "TEXT-PERIOD");
        assertThat(grid.cell(line("县水利局"), 0).count()).isEqualTo(1);
        assertThat(grid.cell(line("县水利局"), 0).weight()).isEqualTo(100);
        assertThat(grid.cell(line("县人民政府"), 0).weight()).isZero();

        verbs.open(line("县水利局"), grid.way(line("县水利局"), 0));
        assertThat(listing.get().count(shown.get(0))).isEqualTo(1);
        assertThat(shown.get(0).of(Facet.RULE)).containsExactly("T3-ROW");
    }

    @Test
    void leadsFromAYearToItsErrorsOrToTheUnitInThatYear() {
        YearGrid grid = YearGrid.of(state());
        assertThat(grid.heads()).extracting(Grid.Head::name).containsExactly("2023", "2022");
        assertThat(grid.cell(line("柳溪镇人民政府"), 0).count()).isEqualTo(1);
        assertThat(grid.cell(line("柳溪镇人民政府"), 1).coverage()).contains(Coverage.MISSING);

        verbs.open(line("柳溪镇人民政府"), grid.way(line("柳溪镇人民政府"), 0));
        assertThat(shown).hasSize(1);
        verbs.open(line("柳溪镇人民政府"), grid.way(line("柳溪镇人民政府"), 1));
        assertThat(shown).hasSize(1);
        assertThat(state().choice().year()).isEqualTo(2022);
        assertThat(state().chosen().orElseThrow().unit().name()).isEqualTo("柳溪镇人民政府");
    }

    @Test
    void leadsFromAReportOfNobodyByItsNumber() {
        presenter.choose(2022);
        verbs.open(line("扫描.txt"), Optional.empty());
        assertThat(shown.get(0).of(Facet.REPORT)).containsExactly("7");
    }

    @Test
    void keepsARosterOrTellsWhatIsWrongWithIt() {
        List<String> told = new ArrayList<>();
        desk.roster = new RosterFile(
                Optional.of(new Roster(
                        List.of(new RosterEntry("县", Optional.empty(), Kind.OTHER, List.of(), Optional.empty())))),
                List.of());
        presenter.importRoster(Path.of("单位.csv"), count -> told.add("kept " + count), m -> told.add("wrong"));
        desk.roster = new RosterFile(Optional.empty(), List.of(Message.of("roster.name.long")));
        presenter.importRoster(Path.of("单位.csv"), count -> told.add("kept"), m -> told.add("wrong " + m.size()));

        assertThat(told).containsExactly("kept 1", "wrong 1");
        assertThat(desk.calls).contains("roster 单位.csv");
    }
}
