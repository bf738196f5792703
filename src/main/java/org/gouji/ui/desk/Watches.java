package org.gouji.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a generation of views watches, so that all of it can be let go together when the views are built anew. */
public final class Watches {
    private final List<Runnable> handles = new ArrayList<>();

    /** Shows {@code watched} to {@code watcher} until {@link #end}. */
    public <S> void add(Watched<S> watched, Consumer<S> watcher) {
        handles.add(watched.watch(watcher));
    }

    /** Something else to stop at the end. */
    public void atEnd(Runnable stop) {
        handles.add(stop);
    }

    /** Lets go of everything. */
    public void end() {
        handles.forEach(Runnable::run);
        handles.clear();
    }
}
