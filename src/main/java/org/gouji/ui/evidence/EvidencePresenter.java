package org.gouji.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.cause.CauseState;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.report.ReportPresenter;
import org.gouji.work.evidence.Proof;
import org.gouji.work.evidence.Term;

/** Shows the figures behind the chosen discrepancy and leads from each to its cell. No Swing; one thread at a time. */
public final class EvidencePresenter {
    private final CausePresenter cause;
    private final ReportPresenter report;
    private final Watched<EvidenceState> state = new Watched<>(EvidenceState.none());
    private final Set<Integer> open = new TreeSet<>();
    private final Set<Integer> unfolded = new TreeSet<>();
    private Wording wording;

    /** Follows what {@code cause} knows; figures are looked at in {@code report}. */
    public EvidencePresenter(CausePresenter cause, ReportPresenter report, Wording wording) {
        this.cause = cause;
        this.report = report;
        this.wording = wording;
        cause.state().watch(this::follow);
    }

    /** What to show. */
    public Watched<EvidenceState> state() {
        return state;
    }

    /** Says everything in other words. */
    public void speak(Wording other) {
        wording = other;
        render(cause.state().get());
    }

    /** Does what a line is for: shows its cell, or opens and folds what it stands for. */
    public void choose(EvidenceRow row) {
        switch (row.kind()) {
            case OPEN, CLOSED -> toggle(open, row.proof());
            case REPORT -> row.report().ifPresent(report::look);
            case FOLDED, UNFOLDED -> toggle(unfolded, row.proof());
            default -> row.term().ifPresent(t -> report.look(t.origin().report(), t.cell()));
        }
    }

    /** A figure in full words, with how it was read. */
    public String tip(EvidenceRow row) {
        Optional<Term> term = row.term();
        if (term.isEmpty()) {
            return row.label();
        }
        Proof proof = cause.state().get().proofs().get(row.proof());
        String full = new TermWords(wording, proof).full(term.get());
        String reading = wording.texts().get("evidence.reading." + row.note().key());
        return row.note() == EvidenceRow.Reading.PLAIN
                ? full
                : wording.texts().get("evidence.tip", "figure", full, "reading", reading);
    }

    private void toggle(Set<Integer> numbers, int proof) {
        if (!numbers.remove(proof)) {
            numbers.add(proof);
        }
        render(cause.state().get());
    }

    private void follow(CauseState known) {
        if (!known.line().equals(state.get().line())) {
            open.clear();
            unfolded.clear();
            first(known).ifPresent(open::add);
        }
        render(known);
    }

    private static Optional<Integer> first(CauseState known) {
        List<Proof> proofs = known.evidence().proofs();
        return IntStream.range(0, proofs.size())
                .filter(i -> !proofs.get(i).terms().isEmpty())
                .boxed()
                .findFirst();
    }

    private void render(CauseState known) {
        state.set(new EvidenceState(known.line(), EvidenceRows.of(known.proofs(), open, unfolded, wording)));
    }
}
