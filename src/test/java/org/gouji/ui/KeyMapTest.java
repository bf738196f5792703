package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyMapTest {
    private final Map<String, String> kept = new HashMap<>();

    @Test
    void knowsTheKeysAsShipped() {
        KeyMap keys = KeyMap.usual();
        assertThat(keys.of(keys("menu K"))).contains(AppAction.PALETTE);
        assertThat(keys.of(AppAction.PREVIOUS)).contains(keys("shift F8"));
        assertThat(keys.of(keys("menu alt shift F11"))).isEmpty();
        assertThat(keys.kept()).isEmpty();
    }

    @Test
    void givesKeysToAnActionAndTakesThemFromAnother() {
        KeyMap keys = KeyMap.usual().with(AppAction.COMMENT, keys("menu K"));
        assertThat(keys.of(keys("menu K"))).contains(AppAction.COMMENT);
        assertThat(keys.of(AppAction.PALETTE)).isEmpty();
        assertThat(keys.of(keys("menu M"))).isEmpty();
    }

    @Test
    void takesTheKeysAsShippedBackFromWhateverHasThem() {
        KeyMap keys = KeyMap.usual().with(AppAction.COMMENT, keys("menu K")).reset(AppAction.PALETTE);
        assertThat(keys.of(keys("menu K"))).contains(AppAction.PALETTE);
        assertThat(keys.of(AppAction.COMMENT)).isEmpty();
        assertThat(keys.reset(AppAction.COMMENT).kept()).isEmpty();
    }

    @Test
    void comesBackAsItWasKept() {
        KeyMap keys =
                KeyMap.usual().with(AppAction.COMMENT, keys("shift menu F9")).without(AppAction.ABOUT);
        KeyMap again = KeyMap.of(name -> Optional.ofNullable(keys.kept().get(name)));
        assertThat(keys.kept()).containsEntry("key.comment", "menu shift F9").containsEntry("key.about", "none");
        assertThat(again.kept()).isEqualTo(keys.kept());
        assertThat(again.of(AppAction.COMMENT)).contains(keys("menu shift F9"));
        assertThat(again.of(AppAction.ABOUT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "menu", "A", "shift A", "menu C", "ENTER", "menu LEFT", "alt TAB"})
    void passesOverKeysInThePreferencesThatAreNoneOrBelongToTextFields(String words) {
        kept.put("key.comment", words);
        assertThat(KeyMap.of(name -> Optional.ofNullable(kept.get(name))).of(AppAction.COMMENT))
                .contains(keys("menu M"));
    }

    @Test
    void letsTheFirstOfTwoHaveTheKeysThatThePreferencesGiveToBoth() {
        kept.put("key.confirm", "F11");
        kept.put("key.dismiss", "F11");
        KeyMap keys = KeyMap.of(name -> Optional.ofNullable(kept.get(name)));
        assertThat(keys.of(keys("F11"))).contains(AppAction.CONFIRM);
        assertThat(keys.of(AppAction.DISMISS)).isEmpty();
    }

    @Property(tries = 300)
    void neverLetsKeysDoTwoThings(@ForAll AppAction[] actions, @ForAll AppAction[] from) {
        KeyMap keys = KeyMap.usual();
        for (int i = 0; i < Math.min(actions.length, from.length); i++) {
            keys = keys.with(actions[i], Keys.of(from[i].keys()).orElseThrow());
        }
        Map<Keys, AppAction> owners = new HashMap<>();
        for (AppAction action : AppAction.values()) {
            keys.of(action).ifPresent(k -> assertThat(owners.put(k, action)).isNull());
        }
        KeyMap all = keys;
        assertThat(owners).allSatisfy((k, action) -> assertThat(all.of(k)).contains(action));
    }

    private static Keys keys(String words) {
        return Keys.of(words).orElseThrow();
    }
}
