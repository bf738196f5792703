package org.gouji.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.store.Notes.Act;

/** What can be taken back and what repeated, worked out anew from the acts that were kept: it outlives the program. */
final class ActStack {
    private final Deque<UUID> done = new ArrayDeque<>();
    private final Deque<UUID> takenBack = new ArrayDeque<>();

    /** The stack after {@code acts}, oldest first. */
    ActStack(List<Act> acts) {
        for (Act act : acts) {
            if (act.back().isEmpty()) {
                done.push(act.id());
                takenBack.clear();
            } else if (act.repeats()) {
                takenBack.remove(act.back().get());
                done.push(act.back().get());
            } else {
                done.remove(act.back().get());
                takenBack.push(act.back().get());
            }
        }
    }

    /** The act that undo takes back. */
    Optional<UUID> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** The act that redo repeats; none once something new was done. */
    Optional<UUID> toRedo() {
        return Optional.ofNullable(takenBack.peek());
    }
}
