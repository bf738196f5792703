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
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsPresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Wording CHINESE = new Wording(Texts.load(Language.ZH), FORMS);
    private static final Wording ENGLISH = new Wording(Texts.load(Language.EN), FORMS);

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局", "安监局", "教育局");
    private final FindingsPresenter presenter = new FindingsPresenter(CHINESE);

    @BeforeEach
    void load() {
        presenter.load(desk.discrepancies());
    }

    @Test
    void choosesTheFirstOfALoadedListSoThatAReportIsShownAtOnce() {
        assertThat(now().lines()).hasSize(6);
        assertThat(now().chosenIndex()).isZero();
        assertThat(now().shown().of(Severity.ERROR)).isEqualTo(3);
    }

    @Test
    void saysWhereInWords() {
        assertThat(now().lines().get(0).where()).isEqualTo("表三 · （一）予以公开 · 总计");
        assertThat(now().lines().get(0).severityWord()).isEqualTo("错误");
    }

    @Test
    void findsWordsInAnyOrderInUnitPlaceAndProblem() {
        presenter.search("予以公开 水利");
        assertThat(now().lines()).extracting(FindingLine::unit).containsExactly("水利局");
        presenter.search("T3-ROW");
        assertThat(now().lines()).hasSize(3);
    }

    @Test
    void countsOfAFilterDoNotCountItself() {
        presenter.toggle(Severity.ERROR);
        assertThat(now().lines()).hasSize(3);
        assertThat(now().severities().of(Severity.WARNING)).isEqualTo(3);
        assertThat(now().decisions().of(Decision.OPEN)).isEqualTo(3);
        presenter.toggle(Severity.ERROR);
        assertThat(now().filter().isAll()).isTrue();
    }

    @Test
    void oneFilterIsWatchedByAll() {
        List<Filter> seen = new ArrayList<>();
        presenter.filter().watch(seen::add);
        presenter.show(Filter.ALL.only(Facet.UNIT, "unit-水利局"));
        presenter.toggle(Facet.SEVERITY, "error");
        assertThat(now().lines()).hasSize(1);
        assertThat(seen).hasSize(3).last().isEqualTo(now().filter());
        assertThat(presenter.listing().get().count(now().filter())).isEqualTo(1);
        assertThat(presenter.listing().get().unitNames()).containsEntry("unit-水利局", "水利局");
    }

    @Test
    void sortsByPinyinThenBackwards() {
        presenter.sortBy(Column.UNIT);
        assertThat(now().lines())
                .extracting(FindingLine::unit)
                .containsExactly("安监局", "安监局", "教育局", "教育局", "水利局", "水利局");
        presenter.sortBy(Column.UNIT);
        assertThat(now().lines().get(0).unit()).isEqualTo("水利局");
    }

    @Test
    void sortsNumbersBySizeBeforeText() {
        presenter.sortBy(Column.EXPECTED);
        assertThat(now().lines()).extracting(FindingLine::expected).startsWith("12", "12", "12", "2023年12月31日");
    }

    @Test
    void keepsTheChosenLineOverSortingAndReload() {
        String id = now().lines().get(2).id();
        presenter.choose(id);
        presenter.sortBy(Column.UNIT);
        presenter.load(desk.discrepancies());
        assertThat(now().chosen().map(FindingLine::id)).contains(id);
    }

    @Test
    void choosesTheLineThatTookThePlaceOfOneThatLeft() {
        presenter.toggle(Decision.OPEN);
        presenter.next();
        String third = now().lines().get(2).id();
        presenter.replace(confirmed(now().chosen().orElseThrow().row()));
        assertThat(now().lines()).hasSize(5);
        assertThat(now().chosen().map(FindingLine::id)).contains(third);
    }

    @Test
    void stopsAtBothEnds() {
        presenter.previous();
        assertThat(now().chosenIndex()).isZero();
        for (int i = 0; i < 10; i++) {
            presenter.next();
        }
        assertThat(now().chosenIndex()).isEqualTo(5);
    }

    @Test
    void speaksAnotherLanguageAndKeepsFilterAndChoice() {
        presenter.toggle(Severity.WARNING);
        presenter.next();
        Optional<String> id = now().chosen().map(FindingLine::id);
        presenter.speak(ENGLISH);
        assertThat(now().lines()).extracting(FindingLine::severityWord).containsOnly("Warning");
        assertThat(now().chosen().map(FindingLine::id)).isEqualTo(id);
    }

    @Test
    void narrowsToAUnitOfAYear() {
        presenter.goTo(Optional.of(2022), Optional.of("unit-水利局"));
        assertThat(now().lines()).isEmpty();
        assertThat(now().chosen()).isEmpty();
        presenter.goTo(Optional.of(2023), Optional.of("unit-水利局"));
        assertThat(now().lines()).hasSize(2);
    }

    private FindingsState now() {
        return presenter.state().get();
    }

    private static DiscrepancyRow confirmed(DiscrepancyRow row) {
        return new DiscrepancyRow(
                row.id(),
                row.reportId(),
                row.unit(),
                row.year(),
                row.discrepancy(),
                List.of(row.id()),
                Decision.CONFIRMED,
                false,
                Optional.empty());
    }
}
