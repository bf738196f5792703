package org.gouji.ui;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import org.gouji.text.Language;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.WorkspaceDesk;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Style;
import org.gouji.ui.window.AnsweringDialogs;
import org.gouji.ui.window.Driver;
import org.gouji.ui.window.EventThreadGuard;
import org.gouji.work.Home;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Preferences;
import org.gouji.work.Toolbox;

/** A workbench as a person has it, on a real workspace, with a driver at its side; skipped by name where there is no screen. */
final class OpenWindow implements AutoCloseable {
    private final ExecutorService background = Executors.newFixedThreadPool(3);
    private final EventThreadGuard guard = new EventThreadGuard();
    private final AnsweringDialogs dialogs;
    private final WorkbenchPresenter presenter;
    private final Workbench workbench;
    private final Tasks tasks;
    private final Driver driver;

    private OpenWindow(Toolbox tools, Function<Path, Desk> opener, Path folder, Language language) throws AWTException {
        dialogs = new AnsweringDialogs(folder.resolve("意见.docx"));
        tasks = new Tasks(background, EventQueue::invokeLater, System::nanoTime);
        presenter = Driver.look(() -> {
            RepaintManager.setCurrentManager(guard);
            Look.wear(Style.usual());
            return new WorkbenchPresenter(
                    tools.forms(),
                    opener::apply,
                    tasks,
                    dialogs,
                    Preferences.load(folder.resolve("preferences.txt")),
                    new Home(List.of(), Optional.empty(), Path.of("samples.gouji")),
                    language);
        });
        workbench = Driver.look(() -> new Workbench(presenter, tools.forms(), dialogs, () -> {}));
        Driver.act(workbench::show);
        driver = new Driver(workbench.frame());
    }

    /** Opens a new workspace in {@code folder} and brings in {@code toImport}. */
    static OpenWindow on(Path folder, List<Path> toImport, Language language) throws AWTException {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no screen: neither a real one nor one in memory for this JDK");
        Toolbox tools = Toolbox.load();
        OpenWindow window =
                new OpenWindow(tools, file -> new WorkspaceDesk(OpenedWorkspace.open(tools, file)), folder, language);
        Driver.act(() -> window.presenter.open(folder.resolve("审核.gouji"), toImport));
        Driver.await("the workspace is open and its jobs are done", window::idle);
        return window;
    }

    /** Whether a workspace is open and nothing runs. */
    boolean idle() {
        return presenter
                .session()
                .filter(s -> s.jobs().state().get().running().isEmpty())
                .filter(s -> s.jobs().state().get().last().isPresent()
                        || s.units().state().get().reports() > 0)
                .filter(s -> s.findings().state().get().listing()
                                == s.findings().listing().get()
                        && s.findings().state().get().chosen().isPresent()
                                == s.findings().state().get().rows().count() > 0)
                .isPresent();
    }

    Driver driver() {
        return driver;
    }

    /** The open workspace; event thread or any. */
    Session session() {
        return presenter.session().orElseThrow();
    }

    AnsweringDialogs dialogs() {
        return dialogs;
    }

    EventThreadGuard guard() {
        return guard;
    }

    JFrame frame() {
        return workbench.frame();
    }

    @Override
    public void close() {
        Driver.act(() -> {
            presenter.leave();
            workbench.frame().dispose();
        });
        AtomicBoolean closed = new AtomicBoolean();
        tasks.finish(30, () -> closed.set(true));
        Driver.await("the workspace is closed", closed::get);
        background.shutdown();
    }
}
