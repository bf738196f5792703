package org.gouji.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gouji.text.Language;
import org.gouji.ui.desk.Kept;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.look.Style;
import org.gouji.work.Preferences;

/** How a person likes the window: language, colours, keys, where things stand. Kept in her preferences, saved off the event thread. */
final class Habits implements Kept {
    private static final System.Logger LOG = System.getLogger("org.gouji.ui");
    private static final String THEME = "theme";
    private static final String LETTERS = "letters";
    private static final String LANGUAGE = "language";

    private final Preferences preferences;
    private final Tasks tasks;
    private final AtomicBoolean saveWaits = new AtomicBoolean();

    Habits(Preferences preferences, Tasks tasks) {
        this.preferences = preferences;
        this.tasks = tasks;
    }

    /** The style worn last. */
    Style style() {
        Style.Theme theme = Arrays.stream(Style.Theme.values())
                .filter(t -> get(THEME).filter(t.key()::equals).isPresent())
                .findFirst()
                .orElse(Style.Theme.LIGHT);
        int letters = get(LETTERS)
                .filter(n -> n.matches("-?[0-9]{1,2}"))
                .map(Integer::valueOf)
                .orElse(0);
        return new Style(theme, letters);
    }

    /** Keeps a style. */
    void keep(Style style) {
        put(THEME, style.theme().key());
        put(LETTERS, String.valueOf(style.letters()));
    }

    /** The language spoken last; empty before one was chosen. */
    Optional<Language> language() {
        return get(LANGUAGE).flatMap(Language::of);
    }

    /** Keeps a language. */
    void keep(Language language) {
        put(LANGUAGE, language.code());
    }

    /** The keys as chosen. */
    KeyMap keys() {
        return KeyMap.of(this::get);
    }

    /** Keeps keys. */
    void keep(KeyMap keys) {
        Map<String, String> kept = keys.kept();
        for (AppAction action : AppAction.values()) {
            String name = KeyMap.name(action);
            Optional.ofNullable(kept.get(name)).ifPresentOrElse(words -> put(name, words), () -> forget(name));
        }
    }

    /** Puts a workspace before those opened earlier. */
    void opened(Path file) {
        preferences.opened(file);
        save();
    }

    /** What is kept for one workspace file only, as long as it is among those opened last. */
    Kept of(Path file) {
        String place = preferences.place(file);
        return new Kept() {
            @Override
            public Optional<String> get(String name) {
                return Habits.this.get(place + name);
            }

            @Override
            public void put(String name, String value) {
                Habits.this.put(place + name, value);
            }
        };
    }

    @Override
    public Optional<String> get(String name) {
        return preferences.get(name);
    }

    @Override
    public void put(String name, String value) {
        if (!get(name).equals(Optional.of(value))) {
            preferences.put(name, value);
            save();
        }
    }

    private void forget(String name) {
        if (get(name).isPresent()) {
            preferences.remove(name);
            save();
        }
    }

    /** A divider that is dragged states many places: one save waits at most. */
    private void save() {
        if (saveWaits.compareAndSet(false, true)) {
            tasks.run(
                    Tasks.Lane.NOTE,
                    progress -> {
                        saveWaits.set(false);
                        preferences.save();
                        return preferences;
                    },
                    saved -> {},
                    error -> LOG.log(System.Logger.Level.WARNING, "preferences not saved", error));
        }
    }
}
