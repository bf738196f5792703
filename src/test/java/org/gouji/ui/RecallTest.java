package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.chart.ChartKind;
import org.gouji.ui.chart.ChartsPresenter;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Kept;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.ListView;
import org.gouji.ui.finding.Lists;
import org.gouji.ui.page.PagesPresenter;
import org.gouji.ui.window.AnsweringDialogs;
import org.gouji.work.Remembered;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.junit.jupiter.api.Test;

class RecallTest {
    private final FormCatalogue forms = FormCatalogue.load();
    private final FixtureDesk desk = FixtureDesk.of(forms, "水利局", "民政局");
    private final Kept kept = Kept.inMemory();
    private Recall recall;

    @Test
    void bringsFilterAndChoiceBack() {
        FindingsPresenter before = opened();
        before.show(Filter.ALL.only(Facet.SEVERITY, "warning").saying("水利"));
        String chosen = before.state().get().chosen().orElseThrow().id();
        FindingsPresenter after = opened();
        assertThat(after.filter().get()).isEqualTo(before.filter().get());
        assertThat(after.state().get().chosen().orElseThrow().id()).isEqualTo(chosen);
    }

    @Test
    void showsEverythingWhereNothingIsLeftOfWhatWasShown() {
        opened().show(Filter.ALL.saying("水利"));
        desk.remember(Remembered.VIEW, ListView.first().text().replace("words=", "words=gone"));
        assertThat(Lists.lines(opened())).hasSize(4);
    }

    @Test
    void bringsTheChoiceBackAmongTheFirstRowsAlready() {
        FindingsPresenter before = opened();
        before.chooseRow(2);
        String chosen = before.state().get().chosen().orElseThrow().id();
        FindingsPresenter after = begun();
        assertThat(after.state().get().listing().whole()).isFalse();
        assertThat(after.state().get().chosen().orElseThrow().id()).isEqualTo(chosen);
        after.load(desk.listing());
        recall.loaded();
        assertThat(after.state().get().chosen().orElseThrow().id()).isEqualTo(chosen);
    }

    @Test
    void doesNotTakeHerBackWhereSheHasGoneOnAmongTheFirstRows() {
        opened().chooseRow(2);
        FindingsPresenter after = begun();
        after.chooseRow(1);
        String gone = after.state().get().chosen().orElseThrow().id();
        after.load(desk.listing());
        recall.loaded();
        assertThat(after.state().get().chosen().orElseThrow().id()).isEqualTo(gone);
        assertThat(opened().state().get().chosen().orElseThrow().id()).isEqualTo(gone);
    }

    @Test
    void bringsTheChartBackThatWasLookedAt() {
        charts(ChartKind.UNITS).show(ChartKind.SPREAD);
        assertThat(charts(ChartKind.SPREAD).state().get().kind()).isEqualTo(ChartKind.SPREAD);
        kept.put("chart", "of another release");
        charts(ChartKind.UNITS);
    }

    private ChartsPresenter charts(ChartKind first) {
        FindingsPresenter findings = opened();
        ChartsPresenter charts = new ChartsPresenter(
                desk,
                Threads.atOnce(),
                new AnsweringDialogs(Path.of("unused.docx")),
                findings,
                new PagesPresenter(Kept.inMemory()),
                new Wording(Texts.load(Language.ZH), forms),
                Clock.systemUTC(),
                error -> {
                    throw new AssertionError(error);
                });
        recall.charts(charts);
        assertThat(charts.state().get().kind()).isEqualTo(first);
        return charts;
    }

    private FindingsPresenter begun() {
        FindingsPresenter findings = Lists.list(desk, new Wording(Texts.load(Language.ZH), forms));
        recall = new Recall(findings, kept);
        findings.begin();
        return findings;
    }

    private FindingsPresenter opened() {
        FindingsPresenter findings = Lists.list(desk, new Wording(Texts.load(Language.ZH), forms));
        recall = new Recall(findings, kept);
        findings.load(desk.listing());
        recall.loaded();
        return findings;
    }
}
