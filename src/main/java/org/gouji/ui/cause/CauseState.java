package org.gouji.ui.cause;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Repair;
import org.gouji.model.Note;
import org.gouji.work.evidence.Evidence;
import org.gouji.work.evidence.Outcome;
import org.gouji.work.evidence.Proof;

/**
 * What is known of the chosen discrepancy beyond its findings.
 *
 * @param line id of the discrepancy; empty while it is being looked up
 * @param cause how it may be mended; empty where it has no cause
 * @param evidence what stands behind it
 * @param basis the provisions it offends against
 * @param history what was noted on it, oldest first
 * @param picked the number, from 0, of the repair that the auditor tries out; empty: the report is shown as it is
 * @param all whether all repairs are listed
 */
public record CauseState(
        Optional<String> line,
        Optional<Cause> cause,
        Evidence evidence,
        List<String> basis,
        List<Note> history,
        Optional<Integer> picked,
        boolean all) {
    /** Repairs that are listed at first. */
    public static final int LISTED = 5;

    public CauseState {
        basis = List.copyOf(basis);
        history = List.copyOf(history);
    }

    /** Nothing is known. */
    public static CauseState none() {
        return new CauseState(
                Optional.empty(), Optional.empty(), Evidence.none(), List.of(), List.of(), Optional.empty(), false);
    }

    /** The repairs that are listed, best first. */
    public List<Repair> listed() {
        List<Repair> repairs = cause.map(Cause::repairs).orElse(List.of());
        return all ? repairs : repairs.subList(0, Math.min(LISTED, repairs.size()));
    }

    /** The repair that is marked in the report: the one tried out, else the best. */
    public Optional<Repair> marked() {
        return listed().isEmpty() ? Optional.empty() : Optional.of(listed().get(picked.orElse(0)));
    }

    /** The repair that is tried out. */
    public Optional<Repair> tried() {
        return picked.map(listed()::get);
    }

    /** What the repair that is tried out would do. */
    public Optional<Outcome> outcome() {
        return tried().flatMap(evidence::outcome);
    }

    /** What stands behind the findings, with the repair that is tried out. */
    public List<Proof> proofs() {
        return tried().map(r -> evidence.proofs().stream().map(p -> p.with(r)).toList())
                .orElse(evidence.proofs());
    }

    /** Whether the marked repair is the place to look at: the only one there is, or tried out. */
    public boolean certain() {
        return picked.isPresent() || cause.map(Cause::unique).orElse(false);
    }

    CauseState picking(Optional<Integer> repair) {
        return new CauseState(line, cause, evidence, basis, history, repair, all);
    }

    CauseState listingAll() {
        return new CauseState(line, cause, evidence, basis, history, picked, true);
    }

    CauseState after(List<Note> notes) {
        return new CauseState(line, cause, evidence, basis, notes, picked, all);
    }
}
