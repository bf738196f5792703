package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.RecordedOutside;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.look.Style;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.AnsweringDialogs;
import org.gouji.work.Home;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Preferences;
import org.gouji.work.Toolbox;
import org.gouji.work.WorkspaceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchPresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();

    @TempDir
    private Path folder;

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局");
    private final List<Path> opened = new ArrayList<>();
    private AnsweringDialogs answers;

    @Test
    void opensAWorkspaceThatIsDroppedAndBringsInTheReportsBesideIt() {
        WorkbenchPresenter presenter = presenter();
        presenter.dropped(List.of(Path.of("a.docx"), Path.of("审核.gouji")));
        assertThat(opened).containsExactly(Path.of("审核.gouji"));
        assertThat(desk.calls).contains("import [a.docx]");
    }

    @Test
    void makesAWorkspaceOfTheirOwnForReportsThatAreDroppedWhereNoneIsOpen() {
        WorkbenchPresenter presenter = presenter();
        presenter.dropped(List.of(Path.of("报告")));
        assertThat(opened).containsExactly(folder.toAbsolutePath().resolve(WorkspaceName.of(List.of(Path.of("报告")))));
        assertThat(desk.calls).contains("import [报告]");
    }

    @Test
    void bringsDroppedReportsIntoTheOpenWorkspace() {
        WorkbenchPresenter presenter = presenter();
        presenter.open(Path.of("审核.gouji"));
        presenter.dropped(List.of(Path.of("a.docx")));
        assertThat(opened).hasSize(1);
        assertThat(desk.calls).contains("import [a.docx]");
    }

    @Test
    void tellsWhyAWorkspaceCannotBeOpened() {
        desk.refusal = Optional.of(new ExplainedException(Message.of("door.refused"), null) {});
        WorkbenchPresenter presenter = presenter();
        presenter.open(Path.of("审核.gouji"));
        assertThat(presenter.state().get().refusal()).contains(Message.of("door.refused"));
        assertThat(presenter.session()).isEmpty();
    }

    @Test
    void comesBackAsItWasLeft() throws IOException {
        Files.createFile(folder.resolve("审核.gouji"));
        Files.createFile(folder.resolve("另一份.gouji"));
        WorkbenchPresenter before = presenter();
        before.speak(Language.EN);
        before.wear(Style.Theme.DARK);
        before.enlarge(2);
        before.use(KeyMap.usual().without(AppAction.ABOUT));
        before.open(folder.resolve("审核.gouji"));
        before.session().orElseThrow().pages().show(Page.CHARTS);
        WorkbenchPresenter after = presenter();
        assertThat(after.state().get().style()).isEqualTo(new Style(Style.Theme.DARK, 2));
        assertThat(after.keys().get().of(AppAction.ABOUT)).isEmpty();
        assertThat(habits().language()).contains(Language.EN);
        after.open(folder.resolve("另一份.gouji"));
        assertThat(after.session().orElseThrow().pages().state().get()).isEqualTo(Page.FINDINGS);
        after.open(folder.resolve("审核.gouji"));
        assertThat(after.session().orElseThrow().pages().state().get()).isEqualTo(Page.CHARTS);
    }

    @Test
    void closesAWorkspaceThatOpensAfterSheGaveUpWaiting() {
        Threads.Held held = new Threads.Held();
        WorkbenchPresenter presenter = presenter(held.tasks());
        presenter.open(Path.of("审核.gouji"));
        presenter.giveUp();
        held.run();
        assertThat(presenter.state().get().file()).isEmpty();
        assertThat(presenter.session()).isEmpty();
        assertThat(desk.calls).containsExactly("close");
    }

    private Habits habits() {
        return new Habits(Preferences.load(folder.resolve("preferences.txt")), Threads.atOnce());
    }

    private AnsweringDialogs dialogs() {
        if (answers == null) {
            answers = new AnsweringDialogs(folder.resolve("意见.docx"));
        }
        return answers;
    }

    private WorkbenchPresenter presenter() {
        return presenter(Threads.atOnce());
    }

    private WorkbenchPresenter presenter(Tasks tasks) {
        return new WorkbenchPresenter(
                FORMS,
                (file, progress) -> {
                    desk.refusal.ifPresent(e -> {
                        throw e;
                    });
                    opened.add(file);
                    return desk;
                },
                tasks,
                dialogs(),
                new RecordedOutside(),
                new Habits(Preferences.load(folder.resolve("preferences.txt")), tasks),
                new Home(List.of(), Optional.empty(), folder.toAbsolutePath().resolve("samples.gouji")),
                Language.ZH);
    }

    @Test
    void tellsWhatTakesLongBeforeItIsOpen() {
        List<String> told = new ArrayList<>();
        Door door = new Door(
                (file, progress) -> {
                    progress.step(0, 0, "opening.check");
                    progress.step(400, 1000, "opening.backup");
                    return desk;
                },
                Threads.atOnce(),
                error -> {});
        door.step().watch(step -> step.ifPresent(s -> told.add(s.what() + " " + s.done() + "/" + s.total())));
        door.open(Path.of("审核.gouji"), opened -> told.add("open"), error -> told.add("refused"));
        assertThat(told).contains("opening.check 0/0").endsWith("open");
    }

    @Test
    void aDamagedWorkspaceIsRecoveredIntoANewOneWhichIsThenOpened() throws IOException {
        Path damaged = folder.resolve("审核.gouji");
        OpenedWorkspace.open(Toolbox.load(), damaged).close();
        WorkbenchPresenter presenter = presenter();
        desk.refusal = Optional.of(new ExplainedException(Message.of("store.damaged"), null));
        presenter.open(damaged);
        assertThat(presenter.state().get().refusal()).contains(Message.of("store.damaged"));
        desk.refusal = Optional.empty();
        presenter.recover();
        assertThat(opened).containsExactly(folder.resolve("审核-recovered.gouji"));
        assertThat(dialogs().told()).singleElement().asString().contains("恢复到", "0 份报告", "没有发现缺失");
    }
}
