package org.gouji.ui.finding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

/** Above the list: the search, how it is grouped, the filters kept by name, severities and states with what each would show. */
final class FilterBar extends JPanel {
    private static final int TYPING_PAUSE_MILLIS = 120;

    private final transient Texts texts;
    private final JTextField words = new JTextField();
    private final Map<Severity, JToggleButton> severities = new EnumMap<>(Severity.class);
    private final Map<Decision, JToggleButton> decisions = new EnumMap<>(Decision.class);
    private final GroupChoice group;
    private boolean rendering;

    FilterBar(FindingsPresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 6 8 3 8, gap 2 3, fillx, hidemode 3", "[][][]10[][][][][][][grow]", "[][]"));
        this.texts = texts;
        Look.named(words, "findings.search", texts.get("findings.search"));
        words.putClientProperty("JTextField.placeholderText", texts.get("findings.search"));
        words.putClientProperty("JTextField.showClearButton", true);
        group = new GroupChoice(presenter, texts);
        add(words, "span, split 3, growx, pushx, wmin 120");
        add(group);
        add(new SavedFilters(presenter, texts), "wrap");
        for (Severity severity : Severity.values()) {
            JToggleButton button = new JToggleButton(ShapeIcon.of(severity));
            button.addActionListener(e -> presenter.toggle(Facet.SEVERITY, severity.key()));
            severities.put(severity, toggle(button, "findings.severity." + severity.key()));
        }
        for (Decision decision : Decision.values()) {
            JToggleButton button = new JToggleButton(ShapeIcon.of(decision));
            button.addActionListener(e -> presenter.toggle(Facet.DECISION, decision.key()));
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
            String searched = state.filter().words();
            if (!words.getText().strip().equals(searched)
                    && (!words.isFocusOwner()
                            || searched.isEmpty() && state.filter().isAll())) {
                words.setText(searched);
            }
            group.render(state);
            severities.forEach((severity, button) ->
                    render(button, texts.get("severity." + severity.key()), state, Facet.SEVERITY, severity.key()));
            decisions.forEach((decision, button) -> {
                render(button, texts.get("decision." + decision.key()), state, Facet.DECISION, decision.key());
                // what comes after a letter has no place on the bar before there is any
                button.setVisible(decision.ordinal() <= Decision.DISMISSED.ordinal()
                        || button.isSelected()
                        || state.count(Facet.DECISION, decision.key()) > 0);
            });
        } finally {
            rendering = false;
        }
    }

    private void render(JToggleButton button, String word, FindingsState state, Facet facet, String value) {
        boolean on = state.filter().of(facet).contains(value);
        String text = state.listing().whole()
                ? texts.get("findings.toggle", "word", word, "count", state.count(facet, value))
                : word;
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

    /** By what the list is grouped. */
    private static final class GroupChoice extends javax.swing.JComboBox<Optional<Facet>> {
        private boolean rendering;

        GroupChoice(FindingsPresenter presenter, Texts texts) {
            Look.named(this, "findings.group", texts.get("findings.group"));
            setToolTipText(texts.get("findings.group"));
            addItem(Optional.empty());
            for (Facet facet : new Facet[] {
                Facet.SEVERITY, Facet.RULE, Facet.UNIT, Facet.SECTION, Facet.DECISION, Facet.YEAR, Facet.CARRY
            }) {
                addItem(Optional.of(facet));
            }
            setRenderer(new javax.swing.DefaultListCellRenderer() {
                @Override
                public java.awt.Component getListCellRendererComponent(
                        javax.swing.JList<?> list, Object value, int index, boolean selected, boolean focused) {
                    String text = ((Optional<?>) value)
                            .map(facet ->
                                    texts.get("findings.group.by", "facet", FacetWords.name((Facet) facet, texts)))
                            .orElse(texts.get("findings.group.none"));
                    return super.getListCellRendererComponent(list, text, index, selected, focused);
                }
            });
            addActionListener(e -> {
                if (!rendering) {
                    presenter.group(getItemAt(getSelectedIndex()));
                }
            });
        }

        void render(FindingsState state) {
            rendering = true;
            setSelectedItem(state.view().group());
            rendering = false;
        }
    }
}
