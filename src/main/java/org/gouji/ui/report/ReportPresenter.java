package org.gouji.ui.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Correction.Target;
import org.gouji.model.Report;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.cause.CauseState;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.unit.UnitsPresenter;
import org.gouji.ui.unit.UnitsState;

/** Shows the report of the chosen discrepancy, else the one chosen in the tree. No Swing; one thread at a time. */
public final class ReportPresenter {
    private static final int KEPT = 16;

    /** A report with what was corrected of it. */
    private record Read(Report report, Map<Target, Correction> corrections) {}

    private final Desk desk;
    private final Tasks tasks;
    private final Consumer<Throwable> trouble;
    private final FindingsPresenter findings;
    private final UnitsPresenter units;
    private final CausePresenter cause;
    private final Watched<ReportState> state = new Watched<>(ReportState.none());
    private final Map<Long, Read> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Read> eldest) {
            return size() > KEPT;
        }
    };
    private Optional<Long> wanted = Optional.empty();
    private Optional<FindingLine> line = Optional.empty();
    private CauseState known = CauseState.none();

    /** Follows the choices in {@code findings} and {@code units}, and what {@code cause} knows. */
    public ReportPresenter(
            Desk desk,
            Tasks tasks,
            Consumer<Throwable> trouble,
            FindingsPresenter findings,
            UnitsPresenter units,
            CausePresenter cause) {
        this.desk = desk;
        this.tasks = tasks;
        this.trouble = trouble;
        this.findings = findings;
        this.units = units;
        this.cause = cause;
        findings.state().watch(s -> follow());
        units.state().watch(s -> follow());
        cause.state().watch(s -> follow());
    }

    /** What to show. */
    public Watched<ReportState> state() {
        return state;
    }

    /** Forgets what was read; the workspace has changed. */
    public void refresh() {
        kept.clear();
        wanted = Optional.empty();
        follow();
    }

    /** Brings a cell of the shown report into view, until another discrepancy is chosen. */
    public void look(CellId cell) {
        ReportState s = state.get();
        if (s.report().isPresent()) {
            state.set(new ReportState(s.id(), s.report(), s.corrections(), Marks.at(cell), false));
        }
    }

    private void follow() {
        UnitsState tree = units.state().get();
        Optional<FindingLine> chosen = findings.state()
                .get()
                .chosen()
                .filter(l -> tree.chosen()
                        .reportId()
                        .map(id -> id == l.row().reportId())
                        .orElse(true));
        Optional<Long> id =
                chosen.map(l -> l.row().reportId()).or(() -> tree.chosen().reportId());
        CauseState now = cause.state().get();
        if (now == known && id.equals(wanted) && chosen.map(FindingLine::row).equals(line.map(FindingLine::row))) {
            return;
        }
        known = now;
        boolean other = !id.equals(wanted);
        wanted = id;
        line = chosen;
        if (id.isEmpty()) {
            state.set(ReportState.none());
        } else if (kept.containsKey(id.get())) {
            show(id.get(), kept.get(id.get()));
        } else if (other) {
            load(id.get());
        }
    }

    private void load(long id) {
        ReportState s = state.get();
        state.set(new ReportState(s.id(), s.report(), s.corrections(), Marks.none(), true));
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> new Read(desk.report(id), desk.corrections(id)),
                read -> {
                    kept.put(id, read);
                    if (wanted.equals(Optional.of(id))) {
                        show(id, read);
                    }
                },
                trouble);
    }

    private void show(long id, Read read) {
        Report report = read.report();
        Marks marks = line.map(l -> marks(l, report)).orElse(Marks.none());
        ReportState s = state.get();
        boolean same = !s.loading()
                && s.report().filter(r -> r == report).isPresent()
                && s.marks().equals(marks);
        if (!same) {
            state.set(new ReportState(id, Optional.of(report), read.corrections(), marks, false));
        }
    }

    private Marks marks(FindingLine of, Report report) {
        Marks marks = Marks.of(of.row().discrepancy(), report.source());
        return known.marked()
                .filter(repair -> known.line().equals(Optional.of(of.id())))
                .map(repair -> marks.with(repair, known.certain()))
                .orElse(marks);
    }
}
