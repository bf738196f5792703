package org.gouji.ui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Typing;
import org.gouji.ui.note.ReasonBox;

/** Questions that are answered with words; there is no answer while there are none. */
record AskingWords(Supplier<? extends Component> owner, Texts texts) {

    Optional<String> author() {
        JTextField name = new JTextField();
        Look.named(name, "author.name", texts.get("dialog.author.title"));
        return asked(
                "dialog.author.title",
                texts.get("dialog.author.text"),
                name,
                name,
                texts.get("swing.OptionPane.okButtonText"));
    }

    Optional<String> reason(int count, List<String> reasons) {
        ReasonBox box = new ReasonBox(texts);
        box.offer(reasons);
        return asked(
                "bulk.reason.title",
                texts.get("bulk.reason", "count", count),
                box,
                box.words(),
                texts.get("bulk.reason.do", "count", count));
    }

    Optional<String> dayOfReceipt(int count, String proposal) {
        JTextField day = new JTextField(proposal);
        Look.named(day, "receipt.day", texts.get("overview.column.received"));
        return asked(
                "overview.column.received",
                texts.get("overview.receipt", "count", count),
                day,
                day,
                texts.get("overview.receipt.do", "count", count));
    }

    Optional<String> comment(int count) {
        JTextArea area = new JTextArea(4, 36);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        // Tab leads on, as in every other field
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        Look.named(area, "bulk.comment.words", texts.get("bulk.do.comment"));
        return asked(
                "bulk.comment.title",
                texts.get("bulk.comment", "count", count),
                new JScrollPane(area),
                area,
                texts.get("bulk.comment.do", "count", count));
    }

    private Optional<String> asked(String title, String sentence, JComponent field, JTextComponent words, String yes) {
        Asking asking = new Asking(
                texts.get(title),
                JOptionPane.PLAIN_MESSAGE,
                Asking.field(sentence, field),
                List.of(yes, texts.get("dialog.cancel")));
        asking.button(0).setEnabled(!words.getText().isBlank());
        Typing.listen(words, typed -> asking.button(0).setEnabled(!typed.isBlank()));
        return asking.ask(owner.get(), words::requestFocusInWindow).equals(OptionalInt.of(0))
                ? Optional.of(words.getText())
                : Optional.empty();
    }
}
