package org.gouji.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.finding.FindingsPresenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentencePresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局", "教育局");
    private final List<Throwable> troubles = new ArrayList<>();
    private final FindingsPresenter findings =
            new FindingsPresenter(desk, Threads.atOnce(), new Wording(Texts.load(Language.ZH), FORMS), troubles::add);
    private final SentencePresenter presenter =
            new SentencePresenter(desk, Threads.atOnce(), findings, Language.ZH, troubles::add);

    @BeforeEach
    void load() {
        findings.load(desk.listing());
    }

    @Test
    void showsTheRulesOwnSentenceFirst() {
        assertThat(presenter.state().get().text()).isEqualTo("原句 zh");
        assertThat(presenter.state().get().edited()).isFalse();
    }

    @Test
    void savesWhenTypingPausesAndBeforeAnotherIsChosen() {
        presenter.type("改过的");
        presenter.flush();
        presenter.type("又改过的");
        findings.next();
        assertThat(presenter.state().get().text()).isEqualTo("原句 zh");
        findings.previous();

        assertThat(desk.calls).containsExactly("sentence [改过的]", "sentence [又改过的]");
        assertThat(presenter.state().get().text()).isEqualTo("又改过的");
        assertThat(presenter.state().get().edited()).isTrue();
    }

    @Test
    void resetBringsTheOwnSentenceBack() {
        presenter.type("改过的");
        presenter.flush();
        presenter.reset();

        assertThat(presenter.state().get().text()).isEqualTo("原句 zh");
        assertThat(presenter.state().get().edited()).isFalse();
    }

    @Test
    void eachLanguageHasItsOwn() {
        presenter.type("改过的");
        presenter.speak(Language.EN);

        assertThat(presenter.state().get().text()).isEqualTo("原句 en");
        presenter.speak(Language.ZH);
        assertThat(presenter.state().get().text()).isEqualTo("改过的");
    }
}
