package org.gouji.ui.note;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Typing;

/** The sentence that letters say about the chosen discrepancy, to be edited; a button brings the rule's own back. */
public final class SentenceField extends JPanel {
    private static final int TYPING_PAUSE_MILLIS = 800;

    private final transient Texts texts;
    private final JTextArea sentence = new JTextArea(3, 10);
    private final JButton reset = new JButton();
    private final JLabel hint = Look.text(new JLabel(" "), "small");
    private boolean rendering;

    /** Shows what {@code presenter} says. */
    public SentenceField(SentencePresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 6 0 6 8, gap 4, fillx, hidemode 3", "[][grow, fill][]"));
        this.texts = texts;
        setOpaque(false);
        JLabel label = Look.text(new JLabel(texts.get("sentence.title")), "h4");
        label.setLabelFor(sentence);
        Look.named(sentence, "note.sentence", texts.get("sentence.title"));
        sentence.setLineWrap(true);
        sentence.setWrapStyleWord(true);
        sentence.setToolTipText(texts.get("sentence.tip"));
        Look.named(reset, "note.sentence.reset", texts.get("sentence.reset"));
        reset.setText(texts.get("sentence.reset"));
        reset.addActionListener(e -> presenter.reset());
        hint.setName("note.sentence.hint");
        hint.setForeground(Look.color("Pane.faint"));
        add(label);
        add(hint, "wmin 0, growx");
        add(reset, "wrap");
        add(new JScrollPane(sentence), "span, growx, wmin 0");
        Timer pause = new Timer(TYPING_PAUSE_MILLIS, e -> presenter.flush());
        pause.setRepeats(false);
        watches.atEnd(pause::stop);
        Typing.listen(sentence, text -> {
            if (!rendering) {
                presenter.type(text);
                pause.restart();
            }
        });
        sentence.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                pause.stop();
                presenter.flush();
            }
        });
        watches.add(presenter.state(), this::render);
    }

    private void render(SentenceState state) {
        rendering = true;
        try {
            setVisible(state.row().isPresent());
            if (!sentence.getText().equals(state.text())) {
                sentence.setText(state.text());
                sentence.setCaretPosition(0);
            }
            reset.setVisible(state.edited());
            hint.setText(state.outdated()
                    .filter(old -> !state.edited())
                    .map(old -> texts.get("sentence.outdated", "text", old))
                    .orElse(state.edited() ? texts.get("sentence.edited") : " "));
            hint.setToolTipText(hint.getText().isBlank() ? null : hint.getText());
        } finally {
            rendering = false;
        }
    }
}
