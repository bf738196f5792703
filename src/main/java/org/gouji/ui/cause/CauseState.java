package org.gouji.ui.cause;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Repair;
import org.gouji.model.Note;

/**
 * What is known of the chosen discrepancy beyond its findings.
 *
 * @param line id of the discrepancy; empty while it is being looked up
 * @param cause how it may be mended; empty where it has no cause
 * @param basis the provisions it offends against
 * @param history what was noted on it, oldest first
 * @param whole whether no other cause is left in its table, so that mending it makes all equations of the table hold
 * @param picked the number, from 0, of the repair that the auditor asked to see
 */
public record CauseState(
        Optional<String> line,
        Optional<Cause> cause,
        List<String> basis,
        List<Note> history,
        boolean whole,
        Optional<Integer> picked) {
    /** Repairs that are listed one by one. */
    public static final int LISTED = 5;

    public CauseState {
        basis = List.copyOf(basis);
        history = List.copyOf(history);
    }

    /** Nothing is known. */
    public static CauseState none() {
        return new CauseState(Optional.empty(), Optional.empty(), List.of(), List.of(), false, Optional.empty());
    }

    /** The repairs that are listed, best first. */
    public List<Repair> listed() {
        List<Repair> all = cause.map(Cause::repairs).orElse(List.of());
        return all.subList(0, Math.min(LISTED, all.size()));
    }

    /** The repair that is marked in the report: the one asked for, else the best. */
    public Optional<Repair> marked() {
        return listed().isEmpty() ? Optional.empty() : Optional.of(listed().get(picked.orElse(0)));
    }

    /** Whether the marked repair is the place to look at: the only one there is, or asked for. */
    public boolean certain() {
        return picked.isPresent() || cause.map(Cause::unique).orElse(false);
    }

    CauseState picking(int repair) {
        return new CauseState(line, cause, basis, history, whole, Optional.of(repair));
    }

    CauseState after(List<Note> notes) {
        return new CauseState(line, cause, basis, notes, whole, picked);
    }
}
