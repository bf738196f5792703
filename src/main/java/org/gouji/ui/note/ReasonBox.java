package org.gouji.ui.note;

import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.text.JTextComponent;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Typing;

/** The reason for a dismissal: typed freely or taken from the common ones. */
public final class ReasonBox extends JComboBox<String> {
    /** An empty reason. */
    public ReasonBox(Texts texts) {
        setEditable(true);
        for (int i = 1; texts.has("note.reason.common." + i); i++) {
            addItem(texts.get("note.reason.common." + i));
        }
        setSelectedItem("");
        setMaximumRowCount(12);
        Look.named(this, "note.reason", texts.get("note.reason"));
        Look.named(words(), "note.reason.words", texts.get("note.reason"));
        words().putClientProperty("JTextField.placeholderText", texts.get("note.reason.placeholder"));
    }

    /** The field it is typed into. */
    public JTextComponent words() {
        return (JTextComponent) getEditor().getEditorComponent();
    }

    void onChange(Consumer<String> listener) {
        Typing.listen(words(), listener);
    }
}
