package org.gouji.work.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Decision;
import org.gouji.model.FindingKey;
import org.gouji.model.Note;
import org.gouji.store.Workspace;
import org.gouji.work.DiscrepancyRow;

/** What was decided on the same finding of the same unit a year before: proposed, never made. */
public final class Precedents {
    private final Workspace workspace;

    /** Precedents in {@code workspace}. */
    public Precedents(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The dismissal with a reason that all findings of {@code row} had a year before; empty where it is no longer open, or there was none. */
    public Optional<Note> of(DiscrepancyRow row) {
        if (row.decision() != Decision.OPEN) {
            return Optional.empty();
        }
        List<String> before = row.keys().stream()
                .map(key -> FindingKey.yearBefore(key).text())
                .toList();
        Map<String, Note> notes = workspace.read(session -> session.notes().latest(before));
        List<Note> same = new ArrayList<>();
        before.forEach(key -> Optional.ofNullable(notes.get(key))
                .filter(note ->
                        note.decision() == Decision.DISMISSED && !note.reason().isBlank())
                .ifPresent(same::add));
        return same.size() == before.size() ? Optional.of(same.get(0)) : Optional.empty();
    }
}
