package org.gouji.ui.states;

import java.awt.KeyboardFocusManager;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Severity;
import org.gouji.text.Texts;
import org.gouji.ui.desk.StatesDialogs.Question;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.ShapeIcon;
import org.gouji.ui.look.Typing;
import org.gouji.work.states.AddFinding.Words;

/** What an auditor says of something she found herself: where, how grave, what, and what to do about it. */
public final class FindingPanel extends JPanel {
    private final JComboBox<Severity> severity = new JComboBox<>(Severity.values());
    private final JTextArea text;
    private final JTextArea suggestion;

    /** Asks {@code question}. */
    public FindingPanel(Question question, Texts texts) {
        super(new MigLayout("insets 4, gap 8 6, fill", "[][grow, fill]", "[][][][grow, fill][grow, fill]"));
        text = area("own.text", texts);
        suggestion = area("own.suggestion", texts);
        Look.named(severity, "own.severity", texts.get("own.severity"));
        severity.setRenderer(new DefaultListCellRenderer() {
            @Override
            public java.awt.Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                Severity shown = (Severity) value;
                super.getListCellRendererComponent(
                        list, texts.get("severity." + shown.key()), index, selected, focused);
                setIcon(ShapeIcon.of(shown));
                return this;
            }
        });
        severity.setSelectedItem(question.before().map(Words::severity).orElse(Severity.WARNING));
        question.before().ifPresent(words -> {
            text.setText(words.text());
            suggestion.setText(words.suggestion());
        });
        JLabel where = new JLabel(question.where());
        where.setName("own.where");
        row(texts.get("own.where"), where);
        if (!question.quote().isEmpty()) {
            JTextArea quote = new JTextArea(question.quote(), 2, 34);
            wrapped(quote);
            quote.setEditable(false);
            row(texts.get("own.quote"), new JScrollPane(Look.named(quote, "own.quote", texts.get("own.quote"))));
        }
        row(texts.get("own.severity"), severity);
        row(texts.get("own.text"), new JScrollPane(text));
        row(texts.get("own.suggestion"), new JScrollPane(suggestion));
    }

    private static JTextArea area(String key, Texts texts) {
        JTextArea area = new JTextArea(3, 34);
        wrapped(area);
        return Look.named(area, key, texts.get(key));
    }

    /** Lines break between words, and Tab leads on, as in every other field. */
    public static void wrapped(JTextArea area) {
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }

    /** Tells whether she says anything, whenever she types. */
    public void onText(Consumer<Boolean> said) {
        Typing.listen(text, typed -> said.accept(!typed.isBlank()));
    }

    private void row(String label, JComponent field) {
        JLabel name = new JLabel(label);
        name.setLabelFor(field);
        add(name, "aligny top");
        add(field, "wmin 0, wrap");
    }

    /** Puts the cursor where she writes. */
    public void focus() {
        text.requestFocusInWindow();
    }

    /** What she said; empty where she said nothing. */
    public Optional<Words> answer() {
        return text.getText().isBlank()
                ? Optional.empty()
                : Optional.of(new Words((Severity) severity.getSelectedItem(), text.getText(), suggestion.getText()));
    }
}
