package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ui.KeysPresenter.Mode;
import org.junit.jupiter.api.Test;

class KeysPresenterTest {
    private final List<KeyMap> changes = new ArrayList<>();
    private final KeysPresenter presenter = new KeysPresenter(KeyMap.usual(), changes::add);

    @Test
    void givesFreeKeysAtOnce() {
        presenter.choose(AppAction.COMMENT);
        presenter.ask();
        presenter.press(keys("menu F9"));
        assertThat(mode()).isEqualTo(Mode.LOOKING);
        assertThat(changes)
                .singleElement()
                .satisfies(k -> assertThat(k.of(AppAction.COMMENT)).contains(keys("menu F9")));
    }

    @Test
    void asksBeforeItTakesKeysFromAnotherAction() {
        presenter.choose(AppAction.COMMENT);
        presenter.ask();
        presenter.press(keys("F8"));
        assertThat(mode()).isEqualTo(Mode.TAKEN);
        assertThat(changes).isEmpty();
        presenter.take();
        assertThat(changes).singleElement().satisfies(k -> {
            assertThat(k.of(keys("F8"))).contains(AppAction.COMMENT);
            assertThat(k.of(AppAction.NEXT)).isEmpty();
        });
    }

    @Test
    void leavesThemWhereSheChangesHerMind() {
        presenter.choose(AppAction.COMMENT);
        presenter.ask();
        presenter.press(keys("F8"));
        presenter.cancel();
        presenter.take();
        assertThat(changes).isEmpty();
        assertThat(mode()).isEqualTo(Mode.LOOKING);
    }

    @Test
    void refusesKeysThatTextFieldsNeedAndWaitsForOthers() {
        presenter.choose(AppAction.COMMENT);
        presenter.ask();
        presenter.press(keys("menu V"));
        assertThat(mode()).isEqualTo(Mode.REFUSED);
        presenter.press(keys("menu F9"));
        assertThat(changes).hasSize(1);
    }

    @Test
    void clearsAndResets() {
        presenter.choose(AppAction.NEXT);
        presenter.clear();
        assertThat(presenter.state().get().keys().of(AppAction.NEXT)).isEmpty();
        presenter.reset();
        assertThat(presenter.state().get().keys().of(AppAction.NEXT)).contains(keys("F8"));
        presenter.clear();
        presenter.resetAll();
        assertThat(changes.get(3).kept()).isEmpty();
    }

    private Mode mode() {
        return presenter.state().get().mode();
    }

    private static Keys keys(String words) {
        return Keys.of(words).orElseThrow();
    }
}
