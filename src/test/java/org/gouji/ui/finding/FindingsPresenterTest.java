package org.gouji.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Threads;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.Review;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsPresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Wording CHINESE = new Wording(Texts.load(Language.ZH), FORMS);
    private static final Wording ENGLISH = new Wording(Texts.load(Language.EN), FORMS);

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局", "安监局", "教育局");
    private final FindingsPresenter presenter = present();

    @BeforeEach
    void load() {
        presenter.load(desk.listing());
    }

    @Test
    void choosesTheFirstOfALoadedListSoThatAReportIsShownAtOnce() {
        assertThat(lines()).hasSize(6);
        assertThat(now().chosenRow()).isZero();
        assertThat(now().shown().of(Severity.ERROR)).isEqualTo(3);
    }

    @Test
    void saysWhereInWords() {
        assertThat(lines().get(0).where()).isEqualTo("表三 · （一）予以公开 · 总计");
        assertThat(lines().get(0).severityWord()).isEqualTo("错误");
    }

    @Test
    void findsWordsInAnyOrderInUnitPlaceAndProblem() {
        presenter.search("予以公开 水利");
        assertThat(lines()).extracting(FindingLine::unit).containsExactly("水利局");
        presenter.search("T3-ROW");
        assertThat(lines()).hasSize(3);
    }

    @Test
    void countsOfAFilterDoNotCountItself() {
        presenter.toggle(Facet.SEVERITY, "error");
        assertThat(lines()).hasSize(3);
        assertThat(now().count(Facet.SEVERITY, "warning")).isEqualTo(3);
        assertThat(now().count(Facet.DECISION, "open")).isEqualTo(3);
        presenter.toggle(Facet.SEVERITY, "error");
        assertThat(now().filter().isAll()).isTrue();
    }

    @Test
    void oneFilterIsWatchedByAll() {
        List<Filter> seen = new ArrayList<>();
        presenter.filter().watch(seen::add);
        presenter.show(Filter.ALL.only(Facet.UNIT, "unit-水利局"));
        presenter.toggle(Facet.SEVERITY, "error");
        assertThat(lines()).hasSize(1);
        assertThat(seen).hasSize(3).last().isEqualTo(now().filter());
        assertThat(presenter.listing().get().count(now().filter())).isEqualTo(1);
        assertThat(presenter.listing().get().unitNames()).containsEntry("unit-水利局", "水利局");
    }

    @Test
    void whatWasDecidedOnManyIsShownInTheLinesInSightAndInTheChosenOne() {
        lines();
        int[] numbers = now().rows().numbers();
        desk.decideAll(
                numbers,
                new Review.Many(Optional.of(Decision.CONFIRMED), "", Optional.empty()),
                org.gouji.work.Progress.none());
        presenter.noted(numbers);
        assertThat(now().chosen().orElseThrow().decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(lines()).hasSize(6);
        assertThat(lines()).allMatch(line -> line.decision() == Decision.CONFIRMED);
        assertThat(now().count(Facet.DECISION, "confirmed")).isEqualTo(6);
    }

    @Test
    void keepsTheChosenLineOverSortingAndReload() {
        String id = lines().get(2).id();
        presenter.choose(id);
        presenter.sortBy(Column.UNIT);
        presenter.load(desk.listing());
        assertThat(now().chosen().map(FindingLine::id)).contains(id);
    }

    @Test
    void choosesTheLineThatTookThePlaceOfOneThatLeft() {
        presenter.toggle(Facet.DECISION, "open");
        presenter.next();
        String third = lines().get(2).id();
        DiscrepancyRow row = now().chosen().orElseThrow().row();
        desk.decide(row, Decision.CONFIRMED, "", "");
        presenter.replace(desk.rows(new int[] {row.number()}).get(0));
        assertThat(lines()).hasSize(5);
        assertThat(now().chosen().map(FindingLine::id)).contains(third);
    }

    @Test
    void stopsAtBothEnds() {
        presenter.previous();
        assertThat(now().chosenRow()).isZero();
        for (int i = 0; i < 10; i++) {
            presenter.next();
        }
        assertThat(now().chosenRow()).isEqualTo(5);
    }

    @Test
    void speaksAnotherLanguageAndKeepsFilterAndChoice() {
        presenter.toggle(Facet.SEVERITY, "warning");
        presenter.next();
        Optional<String> id = now().chosen().map(FindingLine::id);
        presenter.speak(ENGLISH);
        assertThat(lines()).extracting(FindingLine::severityWord).containsOnly("Warning");
        assertThat(now().chosen().map(FindingLine::id)).isEqualTo(id);
    }

    @Test
    void hasNothingChosenWhereNothingIsShown() {
        presenter.show(Filter.ALL.only(Facet.YEAR, "2022"));
        assertThat(lines()).isEmpty();
        assertThat(now().chosen()).isEmpty();
        presenter.show(Filter.ALL.only(Facet.YEAR, "2023").with(Facet.UNIT, java.util.Set.of("unit-水利局")));
        assertThat(lines()).hasSize(2);
        assertThat(now().chosen()).isPresent();
    }

    @Test
    void groupsUnderHeadsThatFold() {
        presenter.group(Optional.of(Facet.UNIT));
        assertThat(now().rows().size()).isEqualTo(9);
        assertThat(now().rows().groups()).extracting(Rows.Group::count).containsExactly(2, 2, 2);
        assertThat(now().rows().head(0)).isPresent();
        assertThat(now().chosenRow()).as("never a head").isNotZero();
        presenter.fold(now().rows().groups().get(0).value());
        assertThat(now().rows().size()).isEqualTo(7);
        assertThat(now().rows().count()).isEqualTo(6);
        assertThat(presenter.line(0)).isEmpty();
        now().rows().groups().stream().skip(1).map(Rows.Group::value).toList().forEach(presenter::fold);
        assertThat(now().rows().size()).isEqualTo(3);
        presenter.group(Optional.empty());
        assertThat(now().rows().size()).isEqualTo(6);
    }

    @Test
    void tellsWhereTheFilterHidesWhatIsAskedForAndShowsItWithOneStep() {
        String id = lines().get(0).id();
        presenter.show(Filter.ALL.only(Facet.SEVERITY, "warning"));
        presenter.choose(id, false);
        assertThat(presenter.hidden().get()).as("asked for by nobody").isEmpty();
        presenter.choose(id);
        assertThat(presenter.hidden().get().orElseThrow().id()).isEqualTo(id);
        assertThat(now().chosen().orElseThrow().id()).isNotEqualTo(id);
        presenter.reveal();
        assertThat(now().filter().isAll()).isTrue();
        assertThat(now().chosen().orElseThrow().id()).isEqualTo(id);
        assertThat(presenter.hidden().get()).isEmpty();
    }

    @Test
    void showsWhatStandsInAGroupThatIsFolded() {
        String id = lines().get(0).id();
        presenter.group(Optional.of(Facet.SEVERITY));
        presenter.fold("error");
        presenter.choose(id);
        assertThat(presenter.hidden().get()).isPresent();
        presenter.reveal();
        assertThat(now().chosen().orElseThrow().id()).isEqualTo(id);
        assertThat(now().chosenRow()).isPositive();
    }

    @Test
    void saysNoLongerThatItIsHiddenOnceSheGoesOn() {
        String id = lines().get(0).id();
        presenter.show(Filter.ALL.only(Facet.SEVERITY, "warning"));
        presenter.choose(id);
        presenter.next();
        assertThat(presenter.hidden().get()).isEmpty();
        presenter.choose(id);
        presenter.clearFilter();
        assertThat(presenter.hidden().get()).isEmpty();
    }

    @Test
    void stepsOverTheHeadsOfGroups() {
        presenter.group(Optional.of(Facet.SEVERITY));
        presenter.chooseRow(3);
        presenter.next();
        assertThat(now().chosenRow()).isEqualTo(5);
        presenter.previous();
        assertThat(now().chosenRow()).isEqualTo(3);
    }

    @Test
    void remembersHowItWasLookedAt() {
        presenter.show(Filter.ALL.only(Facet.SEVERITY, "error").saying("予以 公开"));
        presenter.group(Optional.of(Facet.RULE));
        presenter.sortBy(Column.UNIT);
        presenter.layOut("problem:300,unit:80");
        FindingsPresenter again = present();
        again.load(desk.listing());
        assertThat(again.state().get().view()).isEqualTo(now().view());
        assertThat(again.filter().get()).isEqualTo(presenter.filter().get());
        assertThat(again.state().get().rows().count()).isEqualTo(3);
    }

    @Test
    void keepsFiltersByNameUntilTheyAreForgotten() {
        Filter filter = Filter.ALL.only(Facet.UNIT, "unit-水利局").saying("100% 公开, 真的=");
        presenter.show(filter);
        presenter.memory().save("水利局\t待办", filter);
        presenter.clearFilter();
        assertThat(present().memory().saved().get()).isEqualTo(java.util.Map.of("水利局 待办", filter));
        presenter.memory().forget("水利局 待办");
        assertThat(present().memory().saved().get()).isEmpty();
    }

    @Test
    void fetchesOnlyLinesThatAreSeenAndShowsTheNewestWishOnly() {
        Threads.Held held = new Threads.Held();
        FindingsPresenter slow = new FindingsPresenter(desk, held.tasks(), CHINESE, FindingsPresenterTest::fail);
        slow.load(desk.listing());
        held.run();
        slow.search("安监");
        slow.search("安监局");
        slow.search("水利");
        assertThat(slow.filter().get().words())
                .as("the filter itself is there at once")
                .isEqualTo("水利");
        assertThat(slow.state().get().rows().count()).isEqualTo(6);
        held.run();
        assertThat(slow.state().get().rows().count()).isEqualTo(2);
        assertThat(slow.state().get().chosen().map(FindingLine::unit)).contains("水利局");
    }

    @Test
    void countsAllFacetsEachWithoutItsOwnChoice() {
        presenter.toggle(Facet.UNIT, "unit-水利局");
        presenter.toggle(Facet.SEVERITY, "error");
        assertThat(now().count(Facet.UNIT, "unit-教育局")).isEqualTo(1);
        assertThat(now().count(Facet.SEVERITY, "warning")).isEqualTo(1);
        assertThat(now().count(Facet.RULE, "T3-ROW")).isEqualTo(1);
        assertThat(now().shown().of(Severity.ERROR)).isEqualTo(1);
        assertThat(now().shown().of(Severity.WARNING)).isZero();
    }

    private FindingsPresenter present() {
        return new FindingsPresenter(desk, Threads.atOnce(), CHINESE, FindingsPresenterTest::fail);
    }

    private static void fail(Throwable error) {
        throw new AssertionError(error);
    }

    private List<FindingLine> lines() {
        return Lists.lines(presenter);
    }

    private FindingsState now() {
        return presenter.state().get();
    }
}
