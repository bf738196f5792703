package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import org.gouji.text.Language;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.RecordedOutside;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.WorkspaceDesk;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.Lists;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Style;
import org.gouji.ui.window.AnsweringDialogs;
import org.gouji.ui.window.Driver;
import org.gouji.ui.window.EventThreadGuard;
import org.gouji.work.Home;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Preferences;
import org.gouji.work.Toolbox;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;

/** A workbench as a person has it, on a real workspace, with a driver at its side; skipped by name where there is no screen. */
public final class OpenWindow implements AutoCloseable {
    private final ExecutorService background = Executors.newFixedThreadPool(3);
    private final EventThreadGuard guard = new EventThreadGuard();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private final AnsweringDialogs dialogs;
    private final RecordedOutside outside = new RecordedOutside();
    private final WorkbenchPresenter presenter;
    private final Workbench workbench;
    private final Tasks tasks;
    private final Driver driver;

    private OpenWindow(Toolbox tools, Function<Path, Desk> opener, Path folder, Home home, Language language)
            throws AWTException {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> thrown.add(error));
        dialogs = new AnsweringDialogs(folder.resolve("意见.docx"));
        tasks = new Tasks(background, EventQueue::invokeLater, System::nanoTime);
        presenter = Driver.look(() -> {
            RepaintManager.setCurrentManager(guard);
            Look.wear(Style.usual());
            return new WorkbenchPresenter(
                    tools.forms(),
                    (file, progress) -> opener.apply(file),
                    tasks,
                    dialogs,
                    outside,
                    new Habits(Preferences.load(folder.resolve("preferences.txt")), tasks),
                    home,
                    language);
        });
        workbench = Driver.look(() -> new Workbench(presenter, tools.forms(), dialogs, () -> {}));
        Driver.act(workbench::show);
        driver = new Driver(workbench.frame());
    }

    /** Opens a new workspace in {@code folder} and brings in {@code toImport}. */
    public static OpenWindow on(Path folder, List<Path> toImport, Language language) throws AWTException {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no screen: neither a real one nor one in memory for this JDK");
        Toolbox tools = Toolbox.load();
        OpenWindow window = new OpenWindow(
                tools, file -> new WorkspaceDesk(OpenedWorkspace.open(tools, file)), folder, home(folder), language);
        Driver.act(() -> window.presenter.open(folder.resolve("审核.gouji"), toImport));
        Driver.await(
                "the workspace is open and its jobs are done",
                () -> toImport.isEmpty() ? window.presenter.session().isPresent() : window.idle());
        return window;
    }

    /** Opens the window over a desk; whatever the desk takes its time for is still under way. */
    static OpenWindow over(Desk desk, Path folder, Language language) throws AWTException {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no screen: neither a real one nor one in memory for this JDK");
        OpenWindow window = new OpenWindow(Toolbox.load(), file -> desk, folder, home(folder), language);
        Driver.act(() -> window.presenter.open(folder.resolve("审核.gouji"), List.of()));
        return window;
    }

    /** Whether a workspace is open. */
    public boolean opened() {
        return presenter.session().isPresent();
    }

    /** Opens the window with no workspace; some were opened before. */
    public static OpenWindow atHome(Path folder, Language language) throws AWTException {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no screen: neither a real one nor one in memory for this JDK");
        Toolbox tools = Toolbox.load();
        return new OpenWindow(
                tools,
                file -> new WorkspaceDesk(OpenedWorkspace.open(tools, file)),
                folder,
                new Home(
                        List.of(Path.of("青禾县", "2025年度报告审核.gouji"), Path.of("青禾县", "2024年度报告审核.gouji")),
                        Optional.of(Path.of("resources", "samples")),
                        home(folder).sampleWorkspace()),
                language);
    }

    private static Home home(Path folder) {
        return new Home(List.of(), Optional.empty(), folder.resolve("samples.gouji"));
    }

    /** Whether a workspace is open and nothing runs. */
    public boolean idle() {
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

    /** Whether an action can be done now; event thread only. */
    boolean offers(AppAction action) {
        return workbench.offers(action);
    }

    /** Speaks a language and wears colours. */
    void wear(Language language, Style.Theme theme) {
        Driver.act(() -> {
            presenter.speak(language);
            presenter.wear(theme);
        });
    }

    /** Waits until nothing is under way any more and what came of it is shown. */
    public void settle() {
        Driver.await("everything asked for has come", tasks::isIdle);
        Driver.await("what it led to has come too", tasks::isIdle);
        Driver.act(() -> frame().getRootPane().validate());
    }

    /** Every discrepancy with all it says, in the order of the check. */
    public List<FindingLine> lines() {
        return lines(Filter.ALL);
    }

    /** Those that the list shows. */
    public List<FindingLine> shown() {
        return lines(
                EventQueue.isDispatchThread()
                        ? session().findings().filter().get()
                        : Driver.look(() -> session().findings().filter().get()));
    }

    private List<FindingLine> lines(Filter filter) {
        Listing listing = EventQueue.isDispatchThread() ? listing() : Driver.look(this::listing);
        Wording wording = presenter.state().get().wording();
        return Lists.all(session().desk(), listing, filter, wording);
    }

    private Listing listing() {
        return session().findings().listing().get();
    }

    /** Its hands and eyes. */
    public Driver driver() {
        return driver;
    }

    /** The open workspace; event thread or any. */
    public Session session() {
        return presenter.session().orElseThrow();
    }

    /** What it asked the system for. */
    public RecordedOutside outside() {
        return outside;
    }

    /** What answers its questions. */
    public AnsweringDialogs dialogs() {
        return dialogs;
    }

    /** What watches that only the event thread touches it. */
    public EventThreadGuard guard() {
        return guard;
    }

    /** The window. */
    public JFrame frame() {
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
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertThat(guard.violations())
                .as("components changed outside the event thread")
                .isEmpty();
        assertThat(thrown).as("thrown where nobody caught it").isEmpty();
    }
}
