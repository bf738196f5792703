package org.gouji.ui.finding;

import java.util.EnumMap;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.ShapeIcon;
import org.gouji.ui.look.Typing;
import org.gouji.work.listing.Facet;

/** The filters above the list: words, severities, states, each with what it would show. */
final class FilterBar extends JPanel {
    private static final int TYPING_PAUSE_MILLIS = 180;

    private final transient Texts texts;
    private final JTextField words = new JTextField();
    private final Map<Severity, JToggleButton> severities = new EnumMap<>(Severity.class);
    private final Map<Decision, JToggleButton> decisions = new EnumMap<>(Decision.class);
    private boolean rendering;

    FilterBar(FindingsPresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 6 8 4 8, gap 2", "[grow, fill, 90:180:260]8[][][]8[][][]"));
        this.texts = texts;
        Look.named(words, "findings.search", texts.get("findings.search"));
        words.putClientProperty("JTextField.placeholderText", texts.get("findings.search"));
        words.putClientProperty("JTextField.showClearButton", true);
        add(words);
        for (Severity severity : Severity.values()) {
            JToggleButton button = new JToggleButton(ShapeIcon.of(severity));
            button.addActionListener(e -> presenter.toggle(severity));
            severities.put(severity, toggle(button, "findings.severity." + severity.key()));
        }
        for (Decision decision : Decision.values()) {
            JToggleButton button = new JToggleButton(ShapeIcon.of(decision));
            button.addActionListener(e -> presenter.toggle(decision));
            decisions.put(decision, toggle(button, "findings.decision." + decision.key()));
        }
        listen(presenter, watches);
    }

    private JToggleButton toggle(JToggleButton button, String name) {
        button.setName(name);
        Look.style(button, "buttonType: toolBarButton; margin: 2,5,2,6");
        add(button);
        return button;
    }

    private void listen(FindingsPresenter presenter, Watches watches) {
        Timer pause = new Timer(TYPING_PAUSE_MILLIS, e -> presenter.search(words.getText()));
        pause.setRepeats(false);
        watches.atEnd(pause::stop);
        words.addActionListener(e -> presenter.search(words.getText()));
        Typing.listen(words, text -> {
            if (!rendering) {
                pause.restart();
            }
        });
    }

    void render(FindingsState state) {
        rendering = true;
        try {
            if (!words.getText().strip().equals(state.filter().words()) && !words.isFocusOwner()
                    || state.filter().isAll() && !words.getText().isEmpty() && !words.isFocusOwner()) {
                words.setText(state.filter().words());
            }
            severities.forEach((severity, button) -> render(
                    button,
                    texts.get("severity." + severity.key()),
                    state.severities().of(severity),
                    state.filter().of(Facet.SEVERITY).contains(severity.key())));
            decisions.forEach((decision, button) -> render(
                    button,
                    texts.get("decision." + decision.key()),
                    state.decisions().of(decision),
                    state.filter().of(Facet.DECISION).contains(decision.key())));
        } finally {
            rendering = false;
        }
    }

    private void render(JToggleButton button, String word, int count, boolean on) {
        String text = texts.get("findings.toggle", "word", word, "count", count);
        button.setText(text);
        button.setSelected(on);
        button.getAccessibleContext().setAccessibleName(text);
        button.setToolTipText(texts.get(on ? "findings.toggle.off" : "findings.toggle.on", "word", word));
    }

    /** Puts the cursor into the field. */
    void focusWords() {
        words.requestFocusInWindow();
        words.selectAll();
    }
}
