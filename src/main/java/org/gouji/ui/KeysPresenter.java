package org.gouji.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.ui.desk.Watched;

/** Changing the keys of actions: pressed once they count, unless they stand for something else, which is asked. No Swing; one thread at a time. */
final class KeysPresenter {
    private final Consumer<KeyMap> changed;
    private final Watched<KeysState> state;

    /** What happens to the chosen action. */
    enum Mode {
        /** Nothing. */
        LOOKING,
        /** The next keys will be its own. */
        ASKING,
        /** The keys belong to text fields and tables; others are awaited. */
        REFUSED,
        /** The keys stand for another action; she may take them. */
        TAKEN;

        /** The word used in text keys. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What to show.
     *
     * @param keys all keys
     * @param chosen the action whose keys may be changed
     * @param wanted the keys pressed last where they did not count at once
     */
    record KeysState(KeyMap keys, AppAction chosen, Mode mode, Optional<Keys> wanted) {}

    /** Begins with {@code keys}; {@code changed} is told each change. */
    KeysPresenter(KeyMap keys, Consumer<KeyMap> changed) {
        this.changed = changed;
        this.state = new Watched<>(new KeysState(keys, AppAction.values()[0], Mode.LOOKING, Optional.empty()));
    }

    /** What to show. */
    Watched<KeysState> state() {
        return state;
    }

    /** Chooses an action. */
    void choose(AppAction action) {
        if (action != now().chosen()) {
            state.set(new KeysState(now().keys(), action, Mode.LOOKING, Optional.empty()));
        }
    }

    /** The next keys pressed will be those of the chosen action. */
    void ask() {
        show(Mode.ASKING, Optional.empty());
    }

    /** Keys were pressed while they were asked for. */
    void press(Keys keys) {
        Optional<AppAction> owner = now().keys().of(keys);
        if (!keys.mayBeUsed()) {
            show(Mode.REFUSED, Optional.of(keys));
        } else if (owner.isPresent() && owner.get() != now().chosen()) {
            show(Mode.TAKEN, Optional.of(keys));
        } else {
            change(now().keys().with(now().chosen(), keys));
        }
    }

    /** Takes the wanted keys from the action that has them. */
    void take() {
        now().wanted()
                .filter(k -> now().mode() == Mode.TAKEN)
                .ifPresent(k -> change(now().keys().with(now().chosen(), k)));
    }

    /** Leaves everything as it is. */
    void cancel() {
        show(Mode.LOOKING, Optional.empty());
    }

    /** No keys for the chosen action. */
    void clear() {
        change(now().keys().without(now().chosen()));
    }

    /** The keys as shipped for the chosen action. */
    void reset() {
        change(now().keys().reset(now().chosen()));
    }

    /** All keys as shipped. */
    void resetAll() {
        change(KeyMap.usual());
    }

    private void change(KeyMap keys) {
        state.set(new KeysState(keys, now().chosen(), Mode.LOOKING, Optional.empty()));
        changed.accept(keys);
    }

    private void show(Mode mode, Optional<Keys> wanted) {
        state.set(new KeysState(now().keys(), now().chosen(), mode, wanted));
    }

    private KeysState now() {
        return state.get();
    }
}
