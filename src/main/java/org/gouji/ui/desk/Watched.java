package org.gouji.ui.desk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A state that views render and presenters change. One thread at a time: the event thread, or the test's.
 *
 * @param <S> an immutable state
 */
public final class Watched<S> {
    private final List<Consumer<S>> watchers = new CopyOnWriteArrayList<>();
    private S state;

    /** Starts with {@code first}. */
    public Watched(S first) {
        state = first;
    }

    /** The state now. */
    public S get() {
        return state;
    }

    /** Changes the state and tells everyone who watches; a watcher may change it again, later watchers then see only the newest. */
    public void set(S next) {
        if (next == state) {
            return;
        }
        state = next;
        for (Consumer<S> watcher : watchers) {
            watcher.accept(state);
        }
    }

    /** Shows the state to {@code watcher} now and at each change, until the returned handle is run. */
    public Runnable watch(Consumer<S> watcher) {
        watchers.add(watcher);
        watcher.accept(state);
        return () -> watchers.remove(watcher);
    }
}
