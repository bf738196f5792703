package org.gouji.ui;

import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Robot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.swing.JTable;
import org.gouji.model.Decision;
import org.gouji.text.Language;
import org.gouji.ui.desk.RecordedOutside;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.WorkspaceDesk;
import org.gouji.ui.finding.Column;
import org.gouji.ui.finding.FindingsState;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Style;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.AnsweringDialogs;
import org.gouji.ui.window.Driver;
import org.gouji.work.Home;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Preferences;
import org.gouji.work.Toolbox;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;

/**
 * Opens the real window on a workspace file, works in it as an auditor does and measures how long each answer takes and how long
 * the event thread is held. Arguments: the file (it is changed; give it a copy), how many rounds, where to write JSON.
 */
public final class WindowBenchmark {
    private static final int PAGES = 200;
    private static final int STEPS = 50;
    private static final long PATIENCE_NANOS = 1_800_000_000_000L;

    private final WindowFigures figures = new WindowFigures();
    private final com.sun.management.OperatingSystemMXBean system =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ExecutorService background = Executors.newFixedThreadPool(Tasks.Lane.values().length);
    private final Tasks tasks = new Tasks(background, EventQueue::invokeLater, System::nanoTime);
    private final EventWatch watch = EventWatch.begin();
    private final WorkbenchPresenter presenter;
    private final Workbench workbench;

    private WindowBenchmark(Path folder) throws Exception {
        Toolbox tools = Toolbox.load();
        AnsweringDialogs dialogs = new AnsweringDialogs(folder.resolve("memo.docx"));
        presenter = Driver.look(() -> {
            Look.wear(Style.usual());
            return new WorkbenchPresenter(
                    tools.forms(),
                    (file, progress) -> new WorkspaceDesk(OpenedWorkspace.open(tools, file)),
                    tasks,
                    dialogs,
                    new RecordedOutside(),
                    new Habits(Preferences.load(folder.resolve("preferences.txt")), tasks),
                    new Home(List.of(), Optional.empty(), folder.resolve("samples.gouji")),
                    Language.ZH);
        });
        workbench = Driver.look(() -> new Workbench(presenter, tools.forms(), dialogs, () -> {}));
        Driver.act(workbench::show);
        new Robot().waitForIdle();
        long since = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        figures.add("cold start to a usable window", since * 1_000_000L, system.getProcessCpuTime(), watch.take());
        long work = system.getProcessCpuTime();
        long start = System.nanoTime();
        Rehearsal.run(tools.forms(), Driver.look(() -> presenter.state().get().wording().texts()));
        figures.add("rehearsal", System.nanoTime() - start, system.getProcessCpuTime() - work, watch.take());
    }

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Path folder = Files.createTempDirectory("window-benchmark");
        WindowBenchmark benchmark = new WindowBenchmark(folder);
        benchmark.open(file, "the first opening");
        for (int round = 0; round < rounds; round++) {
            benchmark.open(file, "opening");
            benchmark.work();
            benchmark.memory();
            System.err.println("round " + (round + 1) + " of " + rounds);
        }
        benchmark.close();
        benchmark.figures.print(System.out);
        if (args.length > 2) {
            Files.writeString(Path.of(args[2]), benchmark.figures.json());
        }
        System.exit(0);
    }

    /** A workspace that was not closed would be looked through by the next opening. */
    private void close() {
        Driver.act(presenter::leave);
        settle(() -> true);
    }

    /** The first rows are there before all is counted: one time for each. */
    private void open(Path file, String what) {
        settle(() -> true);
        watch.take();
        long work = system.getProcessCpuTime();
        long start = System.nanoTime();
        EventQueue.invokeLater(() -> presenter.open(file));
        await(() -> presenter.session()
                        .filter(s -> s.findings().state().get().chosen().isPresent())
                        .isPresent()
                && painted());
        List<EventWatch.Frame> frames = watch.take();
        figures.add(what + ": first rows", System.nanoTime() - start, system.getProcessCpuTime() - work, frames);
        settle(() -> findings().listing().whole());
        figures.add(what + ": all counts", System.nanoTime() - start, system.getProcessCpuTime() - work, watch.take());
    }

    /** Whether the list is on the screen with its first row in words. */
    private boolean painted() {
        JTable table = find("findings.table");
        return table.isShowing() && table.getRowCount() > 0 && !"".equals(table.getValueAt(0, 0));
    }

    /** Waits on the event thread itself, as views do, until it is so. */
    private void await(BooleanSupplier done) {
        while (!Driver.look(done::getAsBoolean)) {
            LockSupport.parkNanos(1_000_000L);
        }
    }

    private void work() {
        measure("one facet", () -> session().findings().toggle(Facet.SEVERITY, "error"), this::counted);
        String rule = Driver.look(
                () -> findings().chosen().orElseThrow().row().discrepancy().chief().rule());
        measure("a second facet with it", () -> session().findings().toggle(Facet.RULE, rule), this::counted);
        measure("all again", () -> session().findings().clearFilter(), this::counted);
        measure("a search of one character", () -> session().findings().search("水"), this::counted);
        measure("the second character of it", () -> session().findings().search("水利"), this::counted);
        measure("a search of a word and a number", () -> session().findings().search("总计 12"), this::counted);
        measure("all again", () -> session().findings().show(Filter.ALL), this::counted);
        measure("sorted by unit", () -> session().findings().sortBy(Column.UNIT), this::counted);
        measure("sorted as checked", () -> session().findings().sortAsChecked(), this::counted);
        measure("grouped by rule", () -> session().findings().group(Optional.of(Facet.RULE)), this::counted);
        measure("flat", () -> session().findings().group(Optional.empty()), this::counted);
        scroll();
        for (int i = 0; i < STEPS; i++) {
            int row = Driver.look(() -> findings().chosenRow());
            measure("the next discrepancy", () -> session().findings().next(), () -> {
                FindingsState state = findings();
                return state.chosenRow() > row && state.chosen().isPresent();
            });
        }
        measure("a decision", () -> session().note().decide(Decision.CONFIRMED), () -> true);
        measure("taking it back", () -> presenter.back(false), () -> true);
        measure("the overview", () -> session().pages().show(Page.OVERVIEW), () -> true);
        measure("the charts", () -> session().pages().show(Page.CHARTS), () -> true);
        measure("the list again", () -> session().pages().show(Page.FINDINGS), () -> true);
        measure("units by two characters", () -> session().units().narrow("水利"), () -> true);
        measure("all units", () -> session().units().narrow(""), () -> true);
    }

    private void scroll() {
        JTable table = find("findings.table");
        int pageRows = Driver.look(() -> Math.max(1, table.getVisibleRect().height / table.getRowHeight()));
        int rows = Driver.look(table::getRowCount);
        measure("200 pages, one after the other", () -> {}, () -> {
            for (int page = 0; page < PAGES; page++) {
                int row = Math.min(rows - 1, page * pageRows);
                Driver.act(() -> to(table, row));
            }
            return true;
        });
        measure("200 pages, far from each other", () -> {}, () -> {
            for (int page = 0; page < PAGES; page++) {
                int row = (int) ((long) rows * (page * 79L % PAGES) / PAGES);
                Driver.act(() -> to(table, row));
            }
            return true;
        });
        Driver.act(() -> to(table, 0));
    }

    private static void to(JTable table, int row) {
        Rectangle cell = table.getCellRect(row, 0, true);
        cell.height = table.getVisibleRect().height;
        table.scrollRectToVisible(cell);
    }

    /** On the event thread or off it. */
    private JTable find(String name) {
        return EventQueue.isDispatchThread() ? found(name) : Driver.look(() -> found(name));
    }

    private JTable found(String name) {
        return Driver.all(workbench.frame()).stream()
                .filter(c -> name.equals(c.getName()))
                .map(JTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private boolean counted() {
        return true;
    }

    /** Does something on the event thread and waits until {@code done} and nothing is under way. */
    private void measure(String what, Runnable act, BooleanSupplier done) {
        settle(() -> true);
        watch.take();
        long work = system.getProcessCpuTime();
        long start = System.nanoTime();
        EventQueue.invokeLater(act);
        settle(done);
        figures.add(what, System.nanoTime() - start, system.getProcessCpuTime() - work, watch.take());
    }

    private void settle(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        int quiet = 0;
        while (quiet < 2) {
            Driver.act(() -> {});
            quiet = tasks.isIdle() && done.getAsBoolean() ? quiet + 1 : 0;
            if (quiet == 0) {
                LockSupport.parkNanos(1_000_000L);
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain");
            }
        }
    }

    private void memory() throws IOException {
        settle(() -> true);
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        figures.size(
                "heap in use after collecting",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
                figures.size(
                        line.startsWith("VmRSS") ? "resident" : "resident at most",
                        Long.parseLong(line.replaceAll("\\D", "")) / 1e3);
            }
        }
    }

    private Session session() {
        return presenter.session().orElseThrow();
    }

    private FindingsState findings() {
        return session().findings().state().get();
    }
}
