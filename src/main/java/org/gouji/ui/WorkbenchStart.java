package org.gouji.ui;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.gouji.text.Language;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.WorkspaceDesk;
import org.gouji.ui.look.Look;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;

/** Starts the workbench. */
public final class WorkbenchStart {
    private static final int SECONDS_TO_SAVE = 20;

    private WorkbenchStart() {}

    /** Opens the window on a workspace, which is made where there is none, and brings in {@code toImport}; returns at once. Any thread. */
    public static void start(Toolbox tools, Path workspaceFile, List<Path> toImport, Language language) {
        AtomicInteger number = new AtomicInteger();
        ExecutorService background = Executors.newFixedThreadPool(
                Tasks.Lane.values().length, work -> new Thread(work, "gouji-" + number.incrementAndGet()));
        Tasks tasks = new Tasks(background, EventQueue::invokeLater, System::nanoTime);
        EventQueue.invokeLater(() -> open(tools, tasks, () -> end(tasks), workspaceFile, toImport, language));
    }

    private static void open(
            Toolbox tools, Tasks tasks, Runnable quit, Path workspaceFile, List<Path> toImport, Language language) {
        Look.install();
        AtomicReference<Workbench> window = new AtomicReference<>();
        AtomicReference<WorkbenchPresenter> presenter = new AtomicReference<>();
        SwingDialogs dialogs = new SwingDialogs(
                () -> window.get().frame(),
                () -> presenter.get().state().get().wording().texts());
        presenter.set(new WorkbenchPresenter(
                tools.forms(), file -> new WorkspaceDesk(OpenedWorkspace.open(tools, file)), tasks, dialogs, language));
        window.set(new Workbench(presenter.get(), tools.forms(), dialogs, quit));
        window.get().show();
        presenter.get().open(workspaceFile, toImport);
    }

    /** Lets running work come to its end, then ends the program: a killed write would cost the auditor's last words. */
    private static void end(Tasks tasks) {
        tasks.finish(SECONDS_TO_SAVE, () -> Runtime.getRuntime().exit(0));
    }
}
