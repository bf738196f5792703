package org.gouji.ui.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Correction.Target;
import org.gouji.model.Report;
import org.gouji.model.TextPlace;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.cause.CauseState;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.unit.UnitsPresenter;
import org.gouji.ui.unit.UnitsState;
import org.gouji.work.evidence.Outcome;

/** Shows the report of the chosen discrepancy, else the one chosen in the tree. No Swing; one thread at a time. */
public final class ReportPresenter {
    private static final int KEPT = 16;

    /** A report with what was corrected of it and found in it. */
    private record Read(Report report, Map<Target, Correction> corrections, Citations citations) {}

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
    private final Set<Long> reading = new HashSet<>();
    /** Another report that was looked up from the chosen one. */
    private Optional<Look> away = Optional.empty();

    private Optional<Long> home = Optional.empty();
    private Optional<FindingLine> line = Optional.empty();
    private Optional<UnaryOperator<Marks>> looked = Optional.empty();
    private CauseState known = CauseState.none();

    /** A report, and what to look at in it. */
    private record Look(long report, Optional<CellId> cell) {}

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
        reading.clear();
        show();
    }

    /** Brings a cell of the shown report into view, until another discrepancy is chosen. */
    public void look(CellId cell) {
        if (away.isEmpty()) {
            looked = Optional.of(marks -> marks.looking(cell));
        } else {
            away = Optional.of(new Look(away.get().report(), Optional.of(cell)));
        }
        show();
    }

    /** Brings a span of the chosen report into view. */
    public void look(TextPlace span) {
        away = Optional.empty();
        looked = Optional.of(marks -> marks.looking(span));
        show();
    }

    /** Brings a cell of any report into view: last year's, a child's. {@link #back} leads back. */
    public void look(long report, CellId cell) {
        away = elsewhere(report, Optional.of(cell));
        look(cell);
    }

    /** Shows any report: the other one that a finding is about. {@link #back} leads back. */
    public void look(long report) {
        away = elsewhere(report, Optional.empty());
        show();
    }

    private Optional<Look> elsewhere(long report, Optional<CellId> cell) {
        return home.equals(Optional.of(report)) ? Optional.empty() : Optional.of(new Look(report, cell));
    }

    /** Goes back to the report of the chosen discrepancy. */
    public void back() {
        if (away.isPresent()) {
            away = Optional.empty();
            show();
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
        boolean same = id.equals(home) && chosen.map(FindingLine::row).equals(line.map(FindingLine::row));
        if (now == known && same) {
            return;
        }
        boolean another = !id.equals(home) || !chosen.map(FindingLine::id).equals(line.map(FindingLine::id));
        // another repair is another place to look at
        if (another || !now.picked().equals(known.picked())) {
            away = Optional.empty();
            looked = Optional.empty();
        }
        known = now;
        home = id;
        line = chosen;
        show();
    }

    /** Shows the report that is to be shown, reads it first where it is not at hand. */
    private void show() {
        Optional<Long> id = shown();
        if (id.isEmpty()) {
            state.set(ReportState.none());
        } else if (kept.containsKey(id.get())) {
            show(id.get(), kept.get(id.get()));
        } else {
            load(id.get());
        }
    }

    private Optional<Long> shown() {
        return away.map(Look::report).or(() -> home);
    }

    private void load(long id) {
        state.set(state.get().reading());
        if (!reading.add(id)) {
            return;
        }
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> read(id),
                read -> {
                    reading.remove(id);
                    kept.put(id, read);
                    if (shown().equals(Optional.of(id))) {
                        show(id, read);
                    }
                },
                error -> {
                    reading.remove(id);
                    trouble.accept(error);
                });
    }

    private Read read(long id) {
        Report report = desk.report(id);
        return new Read(report, desk.corrections(id), Citations.of(desk.about(id), report.source()));
    }

    private void show(long id, Read read) {
        Marks marks = away.map(look -> look.cell().map(Marks::at).orElse(Marks.none()))
                .orElseGet(() -> marks(read.report()));
        Optional<Outcome> trial = away.isEmpty() && isKnown() ? known.outcome() : Optional.empty();
        ReportState next = new ReportState(
                id,
                Optional.of(read.report()),
                read.corrections(),
                read.citations(),
                marks,
                trial,
                away.isPresent(),
                false);
        if (!next.equals(state.get())) {
            state.set(next);
        }
    }

    private boolean isKnown() {
        return known.line().isPresent() && known.line().equals(line.map(FindingLine::id));
    }

    private Marks marks(Report report) {
        Marks found =
                line.map(l -> Marks.of(l.row().discrepancy(), report.source())).orElse(Marks.none());
        Marks marks = known.marked()
                .filter(repair -> isKnown())
                .map(repair -> found.with(repair, known.certain(), known.tried().isPresent()))
                .orElse(found);
        return looked.map(l -> l.apply(marks)).orElse(marks);
    }
}
