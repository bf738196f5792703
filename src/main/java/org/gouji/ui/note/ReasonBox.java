package org.gouji.ui.note;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.text.JTextComponent;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Typing;

/** The reason for a dismissal: typed freely or taken from the common ones. */
public final class ReasonBox extends JComboBox<String> {
    private boolean filling;

    /** An empty reason. */
    public ReasonBox(Texts texts) {
        setEditable(true);
        setSelectedItem("");
        setMaximumRowCount(12);
        Look.named(this, "note.reason", texts.get("note.reason"));
        Look.named(words(), "note.reason.words", texts.get("note.reason"));
        words().putClientProperty("JTextField.placeholderText", texts.get("note.reason.placeholder"));
    }

    /** Offers other reasons; what is typed stays. */
    public void offer(List<String> reasons) {
        String typed = words().getText();
        filling = true;
        removeAllItems();
        reasons.forEach(this::addItem);
        setSelectedItem(typed);
        filling = false;
    }

    /** The field it is typed into. */
    public JTextComponent words() {
        return (JTextComponent) getEditor().getEditorComponent();
    }

    void onChange(Consumer<String> listener) {
        Typing.listen(words(), text -> {
            if (!filling) {
                listener.accept(text);
            }
        });
    }
}
