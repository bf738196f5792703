package org.gouji.work.share;

import java.util.List;
import org.gouji.model.Note;
import org.gouji.store.Workspace;

/**
 * Findings that auditors judged differently without having known of each other. They count as open until somebody who sees
 * both decides, as on any other finding.
 */
public final class Conflicts {
    private final Workspace workspace;

    /** The conflicts of {@code workspace}. */
    public Conflicts(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A finding on which auditors differ.
     *
     * @param key of the finding
     * @param about the finding in words
     * @param sides what each said last, in the order in which all copies show it
     */
    public record Conflict(String key, Subject about, List<Note> sides) {
        public Conflict {
            sides = List.copyOf(sides);
        }
    }

    /** All of them, by key. */
    public List<Conflict> list() {
        return workspace.read(session -> {
            Subjects subjects = new Subjects(session);
            return session.notes().disputed().stream()
                    .map(key -> new Conflict(
                            key, subjects.ofFinding(key), session.notes().heads(key)))
                    .toList();
        });
    }
}
