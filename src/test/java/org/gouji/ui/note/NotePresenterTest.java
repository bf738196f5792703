package org.gouji.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Decision;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.Lists;
import org.gouji.ui.note.NoteState.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotePresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局", "教育局");
    private final List<Throwable> troubles = new ArrayList<>();
    private final FindingsPresenter findings =
            new FindingsPresenter(desk, Threads.atOnce(), new Wording(Texts.load(Language.ZH), FORMS), troubles::add);
    private int asked;
    private final NotePresenter presenter = new NotePresenter(
            desk,
            Threads.atOnce(),
            findings,
            new Author(
                    desk,
                    Threads.atOnce(),
                    () -> {
                        asked++;
                        return Optional.of("王科长");
                    },
                    troubles::add),
            troubles::add);

    @BeforeEach
    void load() {
        findings.load(desk.listing());
    }

    @Test
    void savesADecisionAtOnceAndShowsItInTheList() {
        presenter.decide(Decision.CONFIRMED);
        assertThat(desk.calls).containsExactly("author 王科长", "decide CONFIRMED [] []");
        assertThat(now().status()).isEqualTo(Status.CLEAN);
        assertThat(now().savedAt()).isPresent();
        assertThat(Lists.lines(findings).get(0).decision()).isEqualTo(Decision.CONFIRMED);
    }

    @Test
    void asksForTheAuthorOnce() {
        presenter.decide(Decision.CONFIRMED);
        findings.next();
        presenter.decide(Decision.CONFIRMED);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void doesNotSaveADismissalWithoutAReason() {
        presenter.decide(Decision.DISMISSED);
        assertThat(desk.calls).isEmpty();
        assertThat(now().status()).isEqualTo(Status.REASON_MISSING);
        presenter.reason("口径不同");
        presenter.flush();
        assertThat(desk.calls).contains("decide DISMISSED [口径不同] []");
    }

    @Test
    void addsASuggestionToTheCommentOnce() {
        presenter.comment("请核。");
        presenter.suggest("建议改为1。");
        presenter.suggest("建议改为1。");
        assertThat(now().comment()).isEqualTo("请核。\n建议改为1。");
        assertThat(desk.calls).containsOnlyOnce("decide OPEN [] [请核。\n建议改为1。]");
    }

    @Test
    void savesTheCommentWhenTypingPauses() {
        presenter.comment("请核");
        presenter.comment("请核对原表");
        assertThat(desk.calls).isEmpty();
        presenter.flush();
        presenter.flush();
        assertThat(desk.calls).containsExactly("author 王科长", "decide OPEN [] [请核对原表]");
    }

    @Test
    void savesTheCommentWhenAnotherDiscrepancyIsChosen() {
        presenter.comment("请核对");
        findings.next();
        assertThat(desk.calls).contains("decide OPEN [] [请核对]");
        assertThat(now().comment()).isEmpty();
        findings.previous();
        assertThat(now().comment()).isEqualTo("请核对");
    }

    @Test
    void dropsTheReasonWhenItIsNoLongerDismissed() {
        presenter.decide(Decision.DISMISSED);
        presenter.reason("口径不同");
        presenter.flush();
        presenter.decide(Decision.CONFIRMED);
        assertThat(desk.calls).last().isEqualTo("decide CONFIRMED [] []");
    }

    @Test
    void keepsWhatWasTypedWhereItCannotBeSaved() {
        desk.refusal = Optional.of(new IllegalStateException("disk full"));
        presenter.comment("请核对");
        presenter.flush();
        assertThat(now().status()).isEqualTo(Status.FAILED);
        assertThat(now().comment()).isEqualTo("请核对");
        assertThat(troubles).hasSize(1);
        desk.refusal = Optional.empty();
        presenter.flush();
        assertThat(now().status()).isEqualTo(Status.CLEAN);
    }

    @Test
    void whatCouldNotBeSavedIsThereAgainWhenSheComesBack() {
        desk.refusal = Optional.of(new IllegalStateException("disk full"));
        presenter.comment("请核对");
        findings.next();
        assertThat(now().comment()).isEmpty();
        findings.previous();
        assertThat(now().comment()).isEqualTo("请核对");
        assertThat(now().status()).isEqualTo(Status.FAILED);
        desk.refusal = Optional.empty();
        findings.next();
        assertThat(desk.calls).last().isEqualTo("decide OPEN [] [请核对]");
    }

    private NoteState now() {
        return presenter.state().get();
    }
}
