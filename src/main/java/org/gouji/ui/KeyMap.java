package org.gouji.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which keys do what: those of {@link AppAction}, and instead of them what the person chose. No keys ever do two things: what
 * she chose goes first, and whose keys are taken has none. Immutable.
 */
final class KeyMap {
    private static final String NONE = "none";

    private final Map<AppAction, Optional<Keys>> chosen = new EnumMap<>(AppAction.class);
    private final Map<AppAction, Keys> keys = new EnumMap<>(AppAction.class);
    private final Map<Keys, AppAction> actions = new HashMap<>();

    private KeyMap(Map<AppAction, Optional<Keys>> wanted) {
        wanted.forEach((action, own) -> {
            if (!own.equals(Keys.of(action.keys()))) {
                chosen.put(action, own);
            }
        });
        chosen.forEach((action, own) -> own.ifPresent(k -> take(action, k)));
        for (AppAction action : AppAction.values()) {
            if (!chosen.containsKey(action)) {
                Keys.of(action.keys()).ifPresent(k -> take(action, k));
            }
        }
    }

    private void take(AppAction action, Keys wanted) {
        if (actions.putIfAbsent(wanted, action) == null) {
            keys.put(action, wanted);
        }
    }

    /** As shipped. */
    static KeyMap usual() {
        return new KeyMap(Map.of());
    }

    /** As kept under {@link #name}; what is no keys, or keys that belong to text fields, is passed over. */
    static KeyMap of(Function<String, Optional<String>> kept) {
        Map<AppAction, Optional<Keys>> wanted = new EnumMap<>(AppAction.class);
        for (AppAction action : AppAction.values()) {
            kept.apply(name(action)).ifPresent(words -> {
                Optional<Keys> own = Keys.of(words).filter(Keys::mayBeUsed);
                if (own.isPresent() || words.equals(NONE)) {
                    wanted.put(action, own);
                }
            });
        }
        return new KeyMap(wanted);
    }

    /** The keys of an action; empty where it has none. */
    Optional<Keys> of(AppAction action) {
        return Optional.ofNullable(keys.get(action));
    }

    /** What the keys do. */
    Optional<AppAction> of(Keys pressed) {
        return Optional.ofNullable(actions.get(pressed));
    }

    /** Whether the person chose other keys for it, or none. */
    boolean isChanged(AppAction action) {
        return chosen.containsKey(action);
    }

    /** The same with these keys for {@code action}, taken from whatever had them. */
    KeyMap with(AppAction action, Keys own) {
        Map<AppAction, Optional<Keys>> next = new EnumMap<>(AppAction.class);
        next.putAll(chosen);
        next.replaceAll((other, theirs) -> theirs.equals(Optional.of(own)) ? Optional.empty() : theirs);
        next.put(action, Optional.of(own));
        return new KeyMap(next);
    }

    /** The same without keys for {@code action}. */
    KeyMap without(AppAction action) {
        Map<AppAction, Optional<Keys>> next = new EnumMap<>(AppAction.class);
        next.putAll(chosen);
        next.put(action, Optional.empty());
        return new KeyMap(next);
    }

    /** The same with the keys as shipped for {@code action}, taken back from whatever has them. */
    KeyMap reset(AppAction action) {
        return Keys.of(action.keys()).map(own -> with(action, own)).orElse(this);
    }

    /** What to keep: the words for each changed action. */
    Map<String, String> kept() {
        Map<String, String> kept = new HashMap<>();
        chosen.forEach(
                (action, own) -> kept.put(name(action), own.map(Keys::words).orElse(NONE)));
        return kept;
    }

    /** The name of the preference for an action's keys. */
    static String name(AppAction action) {
        return "key." + action.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
