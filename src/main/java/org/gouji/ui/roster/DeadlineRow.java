package org.gouji.ui.roster;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;

/** By which day of the following year each kind of unit reports; an empty field shows the usual day. */
final class DeadlineRow extends JPanel {
    private static final int LETTERS = 5;

    private final Map<Kind, JTextField> fields = new EnumMap<>(Kind.class);

    DeadlineRow(RosterPresenter presenter, Texts texts) {
        super(new MigLayout("insets 0, gap 6", "[]12[][]12[][]12[][]12[][]12[][]"));
        JLabel title = new JLabel(texts.get("roster.days"));
        title.setToolTipText(texts.get("roster.days.tip"));
        add(title);
        for (Kind kind : Kind.values()) {
            String name = texts.get("overview.kind." + kind.key());
            JTextField field = Look.named(new JTextField(LETTERS), "roster.day." + kind.key(), name);
            field.setToolTipText(texts.get("roster.days.tip"));
            field.addActionListener(e -> presenter.day(kind, field.getText()));
            field.addFocusListener(new FocusAdapter() {
                @Override
                public void focusLost(FocusEvent event) {
                    presenter.day(kind, field.getText());
                }
            });
            JLabel label = new JLabel(name);
            label.setLabelFor(field);
            label.setForeground(Look.color("Pane.faint"));
            add(label);
            add(field);
            fields.put(kind, field);
        }
    }

    void render(RosterState state) {
        fields.forEach((kind, field) -> {
            field.putClientProperty("JTextField.placeholderText", state.usual().getOrDefault(kind, ""));
            String day = state.sheet().days().getOrDefault(kind, "");
            if (!field.isFocusOwner() && !field.getText().equals(day)) {
                field.setText(day);
            }
        });
    }
}
