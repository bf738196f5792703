package org.gouji.ui.overview;

import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.PlaceQuestion;
import org.gouji.ui.desk.PlaceQuestion.Answer;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.ShortLabel;

/** Whose report a file is and of which year. */
public final class PlacePanel extends JPanel {
    private static final int COLUMNS = 28;

    private final transient PlaceQuestion question;
    private final JComboBox<String> unit;
    private final JTextField year = new JTextField(COLUMNS);

    /** Fields for {@code question}. */
    public PlacePanel(PlaceQuestion question, Texts texts) {
        super(new MigLayout("insets 0, gap 8 6", "[][grow, fill]"));
        this.question = question;
        this.unit = new JComboBox<>(question.units().toArray(String[]::new));
        unit.setEditable(true);
        unit.setMaximumRowCount(16);
        unit.setSelectedItem(question.unit().orElse(""));
        Look.named(unit, "place.unit", texts.get("overview.place.unit"));
        Look.named(year, "place.year", texts.get("overview.place.year"));
        year.setText(question.year().map(String::valueOf).orElse(""));
        Look.named(
                (JComponent) unit.getEditor().getEditorComponent(),
                "place.unit.words",
                texts.get("overview.place.unit"));
        JLabel file = new ShortLabel(question.file());
        file.setToolTipText(question.file());
        row(texts.get("overview.place.file"), file);
        row(texts.get("overview.place.unit"), unit);
        JLabel hint = Look.text(new JLabel(texts.get("overview.place.unit.hint")), "small");
        hint.setForeground(Look.color("Pane.faint"));
        add(hint, "skip, wrap");
        row(texts.get("overview.place.year"), year);
    }

    private void row(String text, JComponent field) {
        JLabel label = new JLabel(text);
        label.setLabelFor(field);
        add(label);
        add(field, "wrap, wmin 0, w 420::480");
    }

    /** Puts the caret to what is missing. */
    public void focus() {
        if (question.unit().isPresent() && question.year().isEmpty()) {
            year.requestFocusInWindow();
        } else {
            unit.getEditor().getEditorComponent().requestFocusInWindow();
            unit.getEditor().selectAll();
        }
    }

    /** What she changed. */
    public Answer answer() {
        return new Answer(
                changed(
                        String.valueOf(unit.getEditor().getItem()),
                        question.unit().orElse("")),
                changed(year.getText(), question.year().map(String::valueOf).orElse("")));
    }

    private static Optional<String> changed(String typed, String before) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty() && !text.equals(before));
    }
}
