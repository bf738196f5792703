package org.gouji.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Decision;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Kept;
import org.gouji.ui.desk.Outside;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.BulkPresenter.Offer;
import org.gouji.ui.finding.BulkPresenter.Scope;
import org.gouji.ui.job.JobsPresenter;
import org.gouji.ui.look.Style;
import org.gouji.work.Home;
import org.gouji.work.Incidents;
import org.gouji.work.WorkspaceName;

/** The window as a whole: which workspace is open, in which language, and the verbs of its menus. No Swing; one thread at a time. */
final class WorkbenchPresenter {
    private final FormCatalogue forms;
    private final Door door;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Habits habits;
    private final Outside outside;
    private final Home home;
    private final Watched<WorkbenchState> state;
    private final Watched<KeyMap> keys;
    private final Trouble trouble;

    WorkbenchPresenter(
            FormCatalogue forms,
            Door.Opener opener,
            Tasks tasks,
            Dialogs dialogs,
            Outside outside,
            Habits habits,
            Home home,
            Language language) {
        this.home = home;
        this.habits = habits;
        this.forms = forms;
        this.door = new Door(opener, tasks, this::trouble);
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.outside = outside;
        this.state = new Watched<>(new WorkbenchState(
                wording(language), Optional.empty(), Optional.empty(), Optional.empty(), habits.style()));
        this.keys = new Watched<>(habits.keys());
        this.trouble = new Trouble(tasks, dialogs, outside, new Incidents(home.logs(), Clock.systemUTC()), this::texts);
    }

    /** What to show. */
    Watched<WorkbenchState> state() {
        return state;
    }

    /** What the opening of a workspace is at, where that takes long. */
    Watched<Optional<Tasks.Step>> step() {
        return door.step();
    }

    /** Which keys do what. */
    Watched<KeyMap> keys() {
        return keys;
    }

    /** Takes other keys. */
    void use(KeyMap next) {
        habits.keep(next);
        keys.set(next);
    }

    /** What is remembered of the window. */
    Kept kept() {
        return habits;
    }

    /** Opens a workspace in place of the one that is open, then brings in {@code toImport}. */
    void open(Path file, List<Path> toImport) {
        leave();
        state.set(now().opening(file));
        door.open(file, desk -> opened(file, desk, toImport), error -> refused(file, error));
    }

    private void refused(Path file, Throwable error) {
        trouble.log(error);
        state.set(now().refused(file, Trouble.explanation(error)));
    }

    /** Takes what can be read of the damaged workspace that was refused into a new one, and opens that. */
    void recover() {
        now().file().ifPresent(file -> {
            state.set(now().opening(file));
            door.recover(
                    file,
                    outcome -> {
                        dialogs.tell(texts().get("recover.title"), RecoveryWords.of(outcome, texts()));
                        open(outcome.file(), List.of());
                    },
                    error -> refused(file, error));
        });
    }

    private void opened(Path file, Desk desk, List<Path> toImport) {
        Session session =
                Session.over(desk, tasks, now().wording(), forms, dialogs, habits.of(file), outside, this::trouble);
        state.set(now().opened(file, session));
        habits.opened(file);
        desk.notices().forEach(session.jobs()::tell);
        session.findings().begin(); // all others behind them: reading those would take the processor from the first
        tasks.run(Tasks.Lane.COUNT, progress -> session.jobs(), JobsPresenter::load, this::trouble);
        session.jobs().importPaths(toImport);
    }

    /** Waits no longer for a workspace that is being opened. */
    void giveUp() {
        door.giveUp();
        state.set(now().closed());
    }

    /** Speaks another language; what is open and chosen stays. */
    void speak(Language language) {
        if (language != now().language()) {
            WorkbenchState s = now();
            Wording wording = wording(language);
            s.session().ifPresent(session -> session.speak(wording));
            habits.keep(language);
            state.set(s.with(wording));
        }
    }

    /** Puts on other colours. */
    void wear(Style.Theme theme) {
        wear(new Style(theme, now().style().letters()));
    }

    /** Makes letters larger by so many points, or smaller; by none as they were at first. */
    void enlarge(int points) {
        wear(new Style(now().style().theme(), points == 0 ? 0 : now().style().letters() + points));
    }

    private void wear(Style style) {
        if (!style.equals(now().style())) {
            habits.keep(style);
            state.set(now().with(style));
        }
    }

    /** Opens a workspace without bringing in anything. */
    void open(Path file) {
        open(file, List.of());
    }

    /** What can be opened where nothing is open. */
    Home home() {
        return home;
    }

    /** Opens a workspace of its own on the invented reports. */
    void trySamples() {
        home.samples().ifPresent(folder -> open(home.sampleWorkspace(), List.of(folder)));
    }

    void newWorkspace() {
        dialogs.workspaceToMake().ifPresent(file -> open(file, List.of()));
    }

    void openWorkspace() {
        dialogs.workspaceToOpen().ifPresent(file -> open(file, List.of()));
    }

    void importFiles() {
        session().ifPresent(s -> s.jobs().importPaths(dialogs.filesToImport()));
    }

    void importFolder() {
        session().ifPresent(s -> s.jobs().importPaths(dialogs.foldersToImport()));
    }

    /** Files dropped on the window: a workspace is opened; reports and a roster go into the open one, or into one of their own. */
    void dropped(List<Path> paths) {
        List<Path> others = paths.stream().filter(p -> !WorkspaceName.is(p)).toList();
        Optional<Path> workspace = paths.stream().filter(WorkspaceName::is).findFirst();
        if (workspace.isPresent()) {
            open(workspace.get(), others);
        } else if (session().isPresent()) {
            RosterImport.of(session().get(), dialogs, texts()).dropped(others);
        } else if (!others.isEmpty()) {
            open(home.workspaceOf(others), others);
        }
    }

    void importRoster() {
        session().ifPresent(s -> RosterImport.of(s, dialogs, texts()).ask());
    }

    /** Decides on what is marked, one or many. */
    void decide(Decision decision) {
        session().ifPresent(s -> {
            int marked = s.findings().state().get().marked().length;
            if (marked > 1) {
                s.bulk().decide(new Offer(Scope.MARKED, marked, ""), decision);
            } else if (!s.note().decide(decision)) {
                s.jobs().tell(Message.of("note.not.offered", "decision", texts().get("decision." + decision.key())));
            }
        });
    }

    /** Takes the last decision or comment back, or repeats what was taken back. */
    void back(boolean repeat) {
        session().ifPresent(s -> {
            Message nothing = Message.of(repeat ? "note.redo.nothing" : "note.undo.nothing");
            s.note()
                    .back(
                            repeat,
                            s.jobs()::load,
                            s.jobs()::recheck,
                            () -> s.jobs().tell(nothing));
            s.following().beside().refresh();
        });
    }

    /** Writes the memo of everything, or of the unit that is chosen in the tree or in the list. */
    void exportMemo(boolean chosenUnitOnly) {
        session().map(s -> new MemoExport(s, dialogs, texts())).ifPresent(export -> export.memo(chosenUnitOnly));
    }

    /** Writes everything that leaves the office into a folder. */
    void exportAll() {
        session().map(this::outgoing).ifPresent(Outgoing::exportAll);
    }

    /** Takes a filled reply form in. */
    void readReply() {
        session().map(this::outgoing).ifPresent(Outgoing::readReply);
    }

    private Outgoing outgoing(Session s) {
        return new Outgoing(s, tasks, dialogs, outside, texts(), this::trouble);
    }

    /** Saves what is not saved yet and lets go of the workspace. */
    void leave() {
        session().ifPresent(s -> {
            s.note().flush();
            s.jobs().cancel();
            // in the lane of the notes, so that those still being saved come first
            door.close(s.desk());
        });
    }

    /** Tells that something did not work. */
    void trouble(Throwable error) {
        trouble.tell(error);
    }

    /** Tells what no part of the program caught. */
    void uncaught(Throwable error) {
        trouble.uncaught(error);
    }

    Optional<Session> session() {
        return now().session();
    }

    private Wording wording(Language language) {
        return new Wording(Texts.load(language), forms);
    }

    private Texts texts() {
        return now().wording().texts();
    }

    private WorkbenchState now() {
        return state.get();
    }
}
