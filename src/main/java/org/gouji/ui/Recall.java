package org.gouji.ui;

import java.util.Optional;
import org.gouji.ui.chart.ChartKind;
import org.gouji.ui.chart.ChartsPresenter;
import org.gouji.ui.desk.Kept;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.FindingsState;
import org.gouji.work.listing.Filter;

/**
 * Brings back, when a workspace is opened again, which discrepancy was worked on and which chart was looked at; how the list was looked at stands in the
 * workspace. No Swing; one thread at a time.
 */
final class Recall {
    private static final String CHOSEN = "finding";
    private static final String CHART = "chart";

    private final FindingsPresenter findings;
    private final Kept kept;
    private Optional<String> first = Optional.empty();
    private boolean begun;
    private boolean loaded;
    private boolean recalled;

    /** Remembers what is chosen in {@code findings} once it has been brought back. */
    Recall(FindingsPresenter findings, Kept kept) {
        this.findings = findings;
        this.kept = kept;
        findings.state().watch(this::follow);
    }

    /** Brings back which chart was looked at, and remembers it from now on. */
    void charts(ChartsPresenter charts) {
        kept.get(CHART).flatMap(ChartKind::of).ifPresent(charts::show);
        charts.state().watch(shown -> kept.put(CHART, shown.kind().key()));
    }

    /** The discrepancies are there; as soon as they are shown, the one she left at is chosen. */
    void loaded() {
        loaded = true;
        follow(findings.state().get());
    }

    private void follow(FindingsState shown) {
        Optional<String> now = shown.chosen().map(FindingLine::id);
        if (recalled) {
            now.ifPresent(id -> kept.put(CHOSEN, id));
        } else if (!shown.listing().whole() && now.isPresent()) {
            begin(now.get());
        } else if (loaded && shown.listing() == findings.listing().get()) {
            recalled = true;
            if (shown.rows().count() == 0) {
                // what the filter let through is gone: an empty list would look like a clean one
                findings.show(Filter.ALL);
            }
            if (now.equals(first) || first.isEmpty()) {
                kept.get(CHOSEN).ifPresent(id -> findings.choose(id, false));
            } else {
                // among the first rows she has gone on already
                now.ifPresent(id -> kept.put(CHOSEN, id));
            }
        }
    }

    /** The first rows are shown before the others are there: where she left may be among them. */
    private void begin(String chosen) {
        if (!begun) {
            begun = true;
            first = Optional.of(chosen);
            kept.get(CHOSEN).ifPresent(id -> findings.choose(id, false));
        } else if (kept.get(CHOSEN).equals(Optional.of(chosen))) {
            first = Optional.of(chosen);
        }
    }
}
