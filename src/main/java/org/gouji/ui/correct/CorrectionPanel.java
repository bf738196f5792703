package org.gouji.ui.correct;

import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.CorrectionQuestion;
import org.gouji.ui.desk.CorrectionQuestion.Answer;
import org.gouji.ui.desk.CorrectionQuestion.Item;
import org.gouji.ui.look.Look;

/** The fields of a correction: what, what is printed, what counts now, and what should. */
public final class CorrectionPanel extends JPanel {
    private static final int COLUMNS = 28;

    private final transient Texts texts;
    private final JComboBox<Item> what;
    private final JLabel printed = new JLabel(" ");
    private final JTextField value = new JTextField(COLUMNS);
    private final JLabel hint = Look.text(new JLabel(" "), "small");
    private final JLabel corrected = Look.text(new JLabel(" "), "small");

    /** Fields for {@code question}. */
    public CorrectionPanel(CorrectionQuestion question, Texts texts) {
        super(new MigLayout("insets 0, gap 8 6", "[][grow, fill]"));
        this.texts = texts;
        what = new JComboBox<>(question.items().toArray(Item[]::new));
        what.setMaximumRowCount(16);
        Look.named(what, "correct.what", texts.get("correct.what"));
        Look.named(value, "correct.value", texts.get("correct.value"));
        hint.setForeground(Look.color("Pane.faint"));
        row("correct.what", what);
        row("correct.printed", printed);
        row("correct.value", value);
        add(hint, "skip, wrap");
        add(corrected, "skip, wrap");
        what.addActionListener(e -> show(item()));
        what.setSelectedIndex(question.first());
        show(item());
    }

    private void row(String key, javax.swing.JComponent field) {
        JLabel label = new JLabel(texts.get(key));
        label.setLabelFor(field);
        add(label);
        add(field, "wrap, wmin 0");
    }

    private Item item() {
        return (Item) what.getSelectedItem();
    }

    private void show(Item item) {
        printed.setText(item.printed().isEmpty() ? texts.get("correct.nothing") : item.printed());
        value.setText(item.counts());
        value.selectAll();
        hint.setText(item.hint());
        corrected.setText(item.corrected().orElse(" "));
    }

    /** Puts the caret where she types. */
    public void focus() {
        value.requestFocusInWindow();
        value.selectAll();
    }

    /** What she typed. */
    public Answer answer() {
        return new Answer(item().target(), Optional.of(value.getText()));
    }

    /** That what was read counts again. */
    public Answer takeBack() {
        return new Answer(item().target(), Optional.empty());
    }

    /** Whether the chosen item is corrected. */
    public boolean isCorrected() {
        return item().corrected().isPresent();
    }

    /** Calls {@code then} whenever another item is chosen. */
    public void onChoice(Runnable then) {
        what.addActionListener(e -> then.run());
    }
}
