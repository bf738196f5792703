package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Kept;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.junit.jupiter.api.Test;

class RecallTest {
    private final FormCatalogue forms = FormCatalogue.load();
    private final FixtureDesk desk = FixtureDesk.of(forms, "水利局", "民政局");
    private final Kept kept = Kept.inMemory();

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
        kept.put("filter", Recall.text(Filter.ALL.saying("已不存在的单位")));
        assertThat(opened().state().get().lines()).hasSize(4);
    }

    @Test
    void readsAFilterAsItWasWritten() {
        Filter filter = new Filter(
                java.util.Map.of(Facet.UNIT, Set.of("", "unit-水利局"), Facet.SEVERITY, Set.of("error")), "两 词");
        assertThat(Recall.filter(Recall.text(filter))).isEqualTo(filter);
        assertThat(Recall.filter(Recall.text(Filter.ALL))).isEqualTo(Filter.ALL);
        assertThat(Recall.filter("NONSENSE\tx\f\f\t\f")).isEqualTo(Filter.ALL);
    }

    private FindingsPresenter opened() {
        FindingsPresenter findings = new FindingsPresenter(new Wording(Texts.load(Language.ZH), forms));
        Recall recall = new Recall(findings, kept);
        findings.load(desk.discrepancies());
        recall.loaded();
        return findings;
    }
}
