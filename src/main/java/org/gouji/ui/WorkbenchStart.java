package org.gouji.ui;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.WorkspaceDesk;
import org.gouji.ui.look.Look;
import org.gouji.work.Home;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Preferences;
import org.gouji.work.Toolbox;

/** Starts the workbench. */
public final class WorkbenchStart {
    private static final int SECONDS_TO_SAVE = 20;
    private static final String PREFERENCES = "preferences.txt";

    private WorkbenchStart() {}

    /**
     * Opens the window on a workspace, which is made where there is none, and brings in {@code toImport}; without a workspace
     * it lets the person choose. Returns at once. Any thread.
     *
     * @param home the folder for what is the person's own
     * @param asked the language asked for; where none was, the one spoken last
     * @param usable run once the workspace can be worked with, then the window closes and the program ends; nothing of the
     *     sort where empty
     */
    public static void start(
            Toolbox tools,
            Path home,
            Optional<Path> workspace,
            List<Path> toImport,
            Optional<Language> asked,
            Optional<Runnable> usable) {
        AtomicInteger number = new AtomicInteger();
        ExecutorService background = Executors.newFixedThreadPool(
                Tasks.Lane.values().length + 1, work -> new Thread(work, "gouji-" + number.incrementAndGet()));
        Tasks tasks = new Tasks(background, EventQueue::invokeLater, System::nanoTime);
        Door.Opener opener = (file, progress) -> new WorkspaceDesk(OpenedWorkspace.open(tools, file, progress));
        Preferences preferences = Preferences.load(home.resolve(PREFERENCES));
        Home start = Home.at(home, preferences);
        Habits habits = new Habits(preferences, tasks);
        Language language = asked.or(habits::language).orElse(Language.ZH);
        EventQueue.invokeLater(() -> {
            AtomicReference<Workbench> window = new AtomicReference<>();
            AtomicReference<WorkbenchPresenter> presenter = new AtomicReference<>();
            SwingDialogs dialogs = new SwingDialogs(
                    () -> window.get().frame(),
                    () -> presenter.get().state().get().wording().texts());
            presenter.set(new WorkbenchPresenter(
                    tools.forms(), opener, tasks, dialogs, new SystemOutside(), habits, start, language));
            Thread.setDefaultUncaughtExceptionHandler((thread, error) ->
                    EventQueue.invokeLater(() -> presenter.get().uncaught(error)));
            Look.wear(presenter.get().state().get().style());
            window.set(new Workbench(presenter.get(), tools.forms(), dialogs, () -> end(tasks)));
            window.get().show();
            Texts texts = presenter.get().state().get().wording().texts();
            background.execute(() -> Rehearsal.run(tools.forms(), texts));
            workspace.ifPresent(file -> presenter.get().open(file, toImport));
            usable.ifPresent(told -> Usable.await(presenter.get(), () -> {
                told.run();
                window.get().close();
            }));
        });
    }

    /** Lets running work come to its end, then ends the program: a killed write would cost the auditor's last words. */
    private static void end(Tasks tasks) {
        tasks.finish(SECONDS_TO_SAVE, () -> Runtime.getRuntime().exit(0));
    }
}
