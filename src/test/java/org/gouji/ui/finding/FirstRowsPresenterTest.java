package org.gouji.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Decision;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Threads;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.Remembered;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.junit.jupiter.api.Test;

/** The list before its columns are read: its first rows at once, and nothing moves when the others come. */
class FirstRowsPresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Wording CHINESE = new Wording(Texts.load(Language.ZH), FORMS);

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "青禾县水利局", "青禾县民政局", "青禾县教育局");
    private final Threads.Held work = new Threads.Held();

    private FindingsPresenter begun() {
        FindingsPresenter presenter = new FindingsPresenter(desk, work.tasks(), CHINESE, error -> {
            throw new AssertionError(error);
        });
        presenter.begin();
        work.run();
        return presenter;
    }

    private static FindingsState now(FindingsPresenter presenter) {
        return presenter.state().get();
    }

    @Test
    void showsTheFirstRowsWithAllTheySayBeforeAnythingIsCounted() {
        FindingsPresenter presenter = begun();
        assertThat(Lists.lines(presenter)).hasSize(6);
        assertThat(now(presenter).chosen()).isEqualTo(presenter.line(0)).isPresent();
        assertThat(now(presenter).listing().whole()).isFalse();
        assertThat(now(presenter).counts().get(Facet.SEVERITY)).isEmpty();
        assertThat(now(presenter).names().brief("青禾县水利局")).isEqualTo("水利局");
    }

    @Test
    void nothingIsBlankAndNothingMovesWhenTheOthersCome() {
        FindingsPresenter presenter = begun();
        presenter.chooseRow(4);
        List<FindingLine> before = Lists.lines(presenter);
        List<Integer> seen = new ArrayList<>();
        presenter.state().watch(state -> seen.add(Lists.lines(presenter).size()));
        presenter.load(desk.listing());
        work.run();
        assertThat(now(presenter).listing().whole()).isTrue();
        assertThat(now(presenter).count(Facet.SEVERITY, "error")).isEqualTo(3);
        assertThat(Lists.lines(presenter)).isEqualTo(before);
        assertThat(now(presenter).chosenRow()).isEqualTo(4);
        assertThat(now(presenter).names().brief("青禾县水利局")).isEqualTo("水利局");
        assertThat(seen).isNotEmpty().allMatch(lines -> lines == 6);
    }

    @Test
    void beginsWithTheFilterThatIsBroughtBack() {
        ListView view = ListView.first().with(Filter.ALL.only(Facet.SEVERITY, "warning"));
        desk.remember(Remembered.VIEW, view.text());
        assertThat(Lists.lines(begun()))
                .hasSize(3)
                .allMatch(line -> line.severityWord().equals("疑似"));
    }

    @Test
    void waitsForTheColumnsWhereAnotherOrderIsBroughtBack() {
        desk.remember(
                Remembered.VIEW,
                ListView.first().with(new Sort(Column.UNIT, true)).text());
        FindingsPresenter presenter = begun();
        assertThat(Lists.lines(presenter)).isEmpty();
        presenter.load(desk.listing());
        work.run();
        assertThat(Lists.lines(presenter)).hasSize(6);
    }

    @Test
    void followsAFilterThatIsChosenMeanwhile() {
        FindingsPresenter presenter = begun();
        presenter.toggle(Facet.SEVERITY, "error");
        work.run();
        assertThat(now(presenter).listing().whole()).isFalse();
        assertThat(Lists.lines(presenter)).hasSize(3);
    }

    @Test
    void theColumnsWinWhereTheyComeFirst() {
        FindingsPresenter presenter = new FindingsPresenter(desk, work.tasks(), CHINESE, error -> {
            throw new AssertionError(error);
        });
        presenter.begin();
        presenter.load(desk.listing());
        work.run();
        assertThat(now(presenter).listing().whole()).isTrue();
        assertThat(Lists.lines(presenter)).hasSize(6);
    }

    @Test
    void aDecisionOnAFirstRowIsSeenAtOnceAndStays() {
        FindingsPresenter presenter = begun();
        DiscrepancyRow row = now(presenter).chosen().orElseThrow().row();
        desk.decide(row, Decision.CONFIRMED, "", "");
        presenter.replace(desk.rows(new int[] {row.number()}).get(0));
        work.run();
        assertThat(now(presenter).chosen().orElseThrow().row().decision()).isEqualTo(Decision.CONFIRMED);
        presenter.load(desk.listing());
        work.run();
        assertThat(now(presenter).chosen().orElseThrow().row().decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(now(presenter).count(Facet.DECISION, "confirmed")).isEqualTo(1);
    }

    @Test
    void offersToActOnWhatIsMarkedOnlyWhileNobodyKnowsHowManyTheOthersAre() {
        FindingsPresenter presenter = begun();
        BulkPresenter bulk =
                new BulkPresenter(desk, work.tasks(), presenter, null, null, List::of, said -> {}, error -> {});
        assertThat(bulk.offers()).extracting(BulkPresenter.Offer::scope).containsExactly(BulkPresenter.Scope.MARKED);
        presenter.load(desk.listing());
        work.run();
        assertThat(bulk.offers()).hasSize(4);
    }
}
