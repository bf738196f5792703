package org.gouji.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Decision;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.BulkPresenter.Offer;
import org.gouji.ui.finding.BulkPresenter.Scope;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.Undecided;
import org.gouji.ui.look.Style;
import org.gouji.ui.unit.UnitsState.Choice;
import org.gouji.work.Home;
import org.gouji.work.Preferences;
import org.gouji.work.WriteMemo;

/** The window as a whole: which workspace is open, in which language, and the verbs of its menus. No Swing; one thread at a time. */
final class WorkbenchPresenter {
    private static final Logger LOG = System.getLogger("org.gouji.ui");

    private static final String THEME = "theme";
    private static final String LETTERS = "letters";

    private final FormCatalogue forms;
    private final Opener opener;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Preferences preferences;
    private final Home home;
    private final Watched<WorkbenchState> state;

    /** Opens a workspace file; may take long and may throw an {@link ExplainedException}. */
    @FunctionalInterface
    interface Opener {
        Desk open(Path file);
    }

    WorkbenchPresenter(
            FormCatalogue forms,
            Opener opener,
            Tasks tasks,
            Dialogs dialogs,
            Preferences preferences,
            Home home,
            Language language) {
        this.home = home;
        this.preferences = preferences;
        this.forms = forms;
        this.opener = opener;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.state = new Watched<>(new WorkbenchState(
                wording(language), Optional.empty(), Optional.empty(), Optional.empty(), style(preferences)));
    }

    /** What to show. */
    Watched<WorkbenchState> state() {
        return state;
    }

    /** Opens a workspace in place of the one that is open, then brings in {@code toImport}. */
    void open(Path file, List<Path> toImport) {
        leave();
        state.set(new WorkbenchState(
                now().wording(), Optional.of(file), Optional.empty(), Optional.empty(), now().style()));
        tasks.run(
                Tasks.Lane.JOB,
                progress -> opener.open(file),
                desk -> {
                    Session session = Session.over(desk, tasks, now().wording(), forms, dialogs, this::trouble);
                    state.set(new WorkbenchState(
                            now().wording(), Optional.of(file), Optional.of(session), Optional.empty(), now().style()));
                    keepPreferences(() -> preferences.opened(file));
                    session.jobs().load();
                    session.jobs().importPaths(toImport);
                },
                error -> {
                    log(error);
                    state.set(new WorkbenchState(
                            now().wording(),
                            Optional.of(file),
                            Optional.empty(),
                            Optional.of(explanation(error)),
                            now().style()));
                });
    }

    /** Speaks another language; what is open and chosen stays. */
    void speak(Language language) {
        if (language != now().language()) {
            WorkbenchState s = now();
            Wording wording = wording(language);
            s.session().ifPresent(session -> session.speak(wording));
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
            preferences.put(THEME, style.theme().key());
            preferences.put(LETTERS, String.valueOf(style.letters()));
            keepPreferences(() -> {});
            state.set(now().with(style));
        }
    }

    private static Style style(Preferences preferences) {
        Style.Theme theme = Arrays.stream(Style.Theme.values())
                .filter(t -> preferences.get(THEME).filter(t.key()::equals).isPresent())
                .findFirst()
                .orElse(Style.Theme.LIGHT);
        int letters = preferences
                .get(LETTERS)
                .filter(n -> n.matches("-?[0-9]{1,2}"))
                .map(Integer::valueOf)
                .orElse(0);
        return new Style(theme, letters);
    }

    private void keepPreferences(Runnable change) {
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    change.run();
                    preferences.save();
                    return preferences;
                },
                kept -> {},
                WorkbenchPresenter::log);
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

    /** Files dropped on the window. */
    void dropped(List<Path> paths) {
        session().ifPresent(s -> s.jobs().importPaths(paths));
    }

    /** Decides on what is marked, one or many. */
    void decide(Decision decision) {
        session().ifPresent(s -> {
            int marked = s.findings().state().get().marked().length;
            if (marked > 1) {
                s.bulk().decide(new Offer(Scope.MARKED, marked, ""), decision);
            } else {
                s.note().decide(decision);
            }
        });
    }

    /** Takes the last decision or comment back, or repeats what was taken back. */
    void back(boolean repeat) {
        session()
                .ifPresent(s -> s.note()
                        .back(
                                repeat,
                                s.jobs()::load,
                                () -> s.jobs().tell(Message.of(repeat ? "note.redo.nothing" : "note.undo.nothing"))));
    }

    /** Writes the memo of everything, or of the unit that is chosen in the tree or in the list. */
    void exportMemo(boolean chosenUnitOnly) {
        session().ifPresent(s -> {
            s.note().flush();
            Choice choice = s.units().state().get().chosen();
            Optional<FindingLine> line = s.findings().state().get().chosen();
            Optional<String> unit = chosenUnitOnly
                    ? s.units().state().get().chosenReport().map(r -> r.name()).or(() -> line.map(FindingLine::unit))
                    : Optional.empty();
            if (chosenUnitOnly && unit.isEmpty()) {
                dialogs.tell(texts().get("memo.title"), texts().get("memo.no.unit"));
                return;
            }
            Optional<Integer> year = chosenUnitOnly ? choice.year().filter(y -> y > 0) : Optional.empty();
            int open = Undecided.count(s.findings().listing().get(), unit, year);
            Optional<Boolean> includeOpen = open == 0 ? Optional.of(false) : dialogs.includeOpen(open);
            includeOpen.ifPresent(include -> dialogs.memoFile(memoName(unit, year))
                    .ifPresent(out ->
                            s.jobs().writeMemo(new WriteMemo.Request(unit, year, include, now().language()), out)));
        });
    }

    /** Saves what is not saved yet and lets go of the workspace. */
    void leave() {
        session().ifPresent(s -> {
            s.note().flush();
            s.jobs().cancel();
            // in the lane of the notes, so that those still being saved come first
            tasks.run(
                    Tasks.Lane.NOTE,
                    progress -> {
                        s.desk().close();
                        return null;
                    },
                    ignored -> {},
                    this::trouble);
        });
    }

    /** Tells that something did not work. */
    void trouble(Throwable error) {
        log(error);
        dialogs.warn(texts().get("trouble.title"), texts().get(explanation(error)));
    }

    /** What explains itself to the person needs no trace in the log. */
    private static void log(Throwable error) {
        LOG.log(error instanceof ExplainedException ? Level.DEBUG : Level.WARNING, "work failed", error);
    }

    Optional<Session> session() {
        return now().session();
    }

    private String memoName(Optional<String> unit, Optional<Integer> year) {
        return texts().get(
                        "memo.file",
                        "scope",
                        unit.orElse("") + year.map(String::valueOf).orElse(""))
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    private static Message explanation(Throwable error) {
        return error instanceof ExplainedException explained
                ? explained.explanation()
                : Message.of("trouble.unexpected", "what", String.valueOf(error));
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
