package org.gouji.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.model.CellId;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.work.Cited;

/** Leads from a cell or a sentence of the shown report back to what was found there. No Swing; one thread at a time. */
public final class CitationPresenter {
    private final ReportPresenter report;
    private final FindingsPresenter findings;

    /** From what {@code report} shows to what {@code findings} lists. */
    public CitationPresenter(ReportPresenter report, FindingsPresenter findings) {
        this.report = report;
        this.findings = findings;
    }

    /** What was found about a cell. */
    public List<Cited> about(CellId cell) {
        return report.state().get().citations().of(cell);
    }

    /** Chooses a discrepancy. */
    public void choose(Cited row) {
        findings.choose(row.id());
    }

    /** Chooses what was found about a cell; asked again, the next of several. False where there is nothing. */
    public boolean next(CellId cell) {
        return next(about(cell));
    }

    /** Chooses what was found about the text at a character of a paragraph; asked again, the next of several. */
    public boolean next(int paragraph, int at) {
        return next(report.state().get().citations().of(paragraph, at));
    }

    /** Looks at a cell; where only others than the chosen discrepancy name it, the first of them is chosen as well. */
    public void look(CellId cell) {
        report.look(cell);
        if (position(about(cell)).isEmpty() && next(cell)) {
            report.look(cell);
        }
    }

    private boolean next(List<Cited> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        int next = position(rows).map(p -> (p + 1) % rows.size()).orElse(0);
        choose(rows.get(next));
        return true;
    }

    private Optional<Integer> position(List<Cited> rows) {
        Optional<String> chosen = findings.state().get().chosen().map(FindingLine::id);
        return IntStream.range(0, rows.size())
                .filter(i -> chosen.equals(Optional.of(rows.get(i).id())))
                .boxed()
                .findFirst();
    }
}
