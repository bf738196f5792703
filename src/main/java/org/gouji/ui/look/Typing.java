package org.gouji.ui.look;

import java.util.function.Consumer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Hears what is typed into a field. */
public final class Typing {

    private Typing() {}

    /** Tells {@code listener} the whole text at each change. */
    public static void listen(JTextComponent field, Consumer<String> listener) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                listener.accept(field.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                listener.accept(field.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {}
        });
    }
}
