package org.gouji.ui;

import com.formdev.flatlaf.util.SystemInfo;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.KeyStroke;

/**
 * Keys that are pressed together, in the words of {@link KeyStroke}; {@code menu} stands for the system's menu key, Ctrl or
 * Command, so that one preferences file serves both.
 *
 * @param words for example {@code menu shift F}, with what is held down always in the same order
 */
record Keys(String words) {
    private static final int HELD = InputEvent.CTRL_DOWN_MASK
            | InputEvent.META_DOWN_MASK
            | InputEvent.ALT_DOWN_MASK
            | InputEvent.SHIFT_DOWN_MASK;
    private static final Set<Integer> ALONE = Set.of(
            KeyEvent.VK_CONTROL,
            KeyEvent.VK_SHIFT,
            KeyEvent.VK_ALT,
            KeyEvent.VK_META,
            KeyEvent.VK_ALT_GRAPH,
            KeyEvent.VK_CAPS_LOCK,
            KeyEvent.VK_NUM_LOCK,
            KeyEvent.VK_WINDOWS,
            KeyEvent.VK_CONTEXT_MENU,
            KeyEvent.VK_UNDEFINED);
    private static final Map<Integer, String> MARKS = Map.of(
            KeyEvent.VK_EQUALS, "=",
            KeyEvent.VK_MINUS, "-",
            KeyEvent.VK_PERIOD, ".",
            KeyEvent.VK_COMMA, ",",
            KeyEvent.VK_SLASH, "/");

    /** What people type with and move by: taken from no text field, list or table. */
    private static final Set<Integer> EDITING = Set.of(
            KeyEvent.VK_A,
            KeyEvent.VK_C,
            KeyEvent.VK_V,
            KeyEvent.VK_X,
            KeyEvent.VK_LEFT,
            KeyEvent.VK_RIGHT,
            KeyEvent.VK_UP,
            KeyEvent.VK_DOWN,
            KeyEvent.VK_HOME,
            KeyEvent.VK_END,
            KeyEvent.VK_BACK_SPACE,
            KeyEvent.VK_DELETE,
            KeyEvent.VK_TAB);

    /** Reads keys as they are written in code and preferences; empty where they are none. */
    static Optional<Keys> of(String words) {
        return Optional.ofNullable(KeyStroke.getKeyStroke(words.strip().replace("menu", menuKey())))
                .map(Keys::of);
    }

    /** The keys that are pressed; empty while only those are held down that change others. */
    static Optional<Keys> of(KeyEvent event) {
        return ALONE.contains(event.getKeyCode())
                ? Optional.empty()
                : Optional.of(of(KeyStroke.getKeyStrokeForEvent(event)));
    }

    private static Keys of(KeyStroke stroke) {
        StringBuilder words = new StringBuilder();
        int held = stroke.getModifiers();
        String[] names = {"ctrl", "meta", "alt", "shift"};
        int[] masks = {
            InputEvent.CTRL_DOWN_MASK, InputEvent.META_DOWN_MASK, InputEvent.ALT_DOWN_MASK, InputEvent.SHIFT_DOWN_MASK
        };
        for (int i = 0; i < names.length; i++) {
            if ((held & masks[i]) != 0) {
                words.append(names[i].equals(menuKey()) ? "menu" : names[i]).append(' ');
            }
        }
        String text = stroke.toString();
        return new Keys(
                words.append(text, text.lastIndexOf(' ') + 1, text.length()).toString());
    }

    /** As Swing has them. */
    KeyStroke stroke() {
        return KeyStroke.getKeyStroke(words.replace("menu", menuKey()));
    }

    /** Whether they may stand for an action: keys that write and move stay with text fields and tables. */
    boolean mayBeUsed() {
        KeyStroke stroke = stroke();
        int held = stroke.getModifiers() & HELD;
        boolean function = stroke.getKeyCode() >= KeyEvent.VK_F1 && stroke.getKeyCode() <= KeyEvent.VK_F12;
        int menu = SystemInfo.isMacOS ? InputEvent.META_DOWN_MASK : InputEvent.CTRL_DOWN_MASK;
        if (held == 0 || held == InputEvent.SHIFT_DOWN_MASK) {
            return function;
        }
        return !(held == menu && EDITING.contains(stroke.getKeyCode())) && stroke.getKeyCode() != KeyEvent.VK_TAB;
    }

    /** As people write them: Ctrl+Shift+F. */
    String shown() {
        KeyStroke stroke = stroke();
        String held = InputEvent.getModifiersExText(stroke.getModifiers());
        return (held.isEmpty() ? "" : held + "+")
                + MARKS.getOrDefault(stroke.getKeyCode(), KeyEvent.getKeyText(stroke.getKeyCode()));
    }

    private static String menuKey() {
        return SystemInfo.isMacOS ? "meta" : "ctrl";
    }
}
