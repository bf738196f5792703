package org.gouji.ui.desk;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Who signs notes and corrections: asked once, before the first is saved. No Swing; one thread at a time. */
public final class Author {
    private final Supplier<Optional<String>> ask;
    private String name = "";
    private boolean asked;

    /** The author kept in the workspace of {@code desk}; {@code ask} asks the person where there is none. */
    public Author(Desk desk, Tasks tasks, Supplier<Optional<String>> ask, Consumer<Throwable> trouble) {
        this.ask = ask;
        tasks.run(Tasks.Lane.LOOK, progress -> desk.author(), kept -> name = name.isEmpty() ? kept : name, trouble);
    }

    /** The name to state before saving; empty where it is known already or she gave none. */
    public Optional<String> newName() {
        if (!name.isEmpty() || asked) {
            return Optional.empty();
        }
        asked = true;
        Optional<String> given = ask.get().map(String::strip).filter(n -> !n.isEmpty());
        given.ifPresent(n -> name = n);
        return given;
    }
}
