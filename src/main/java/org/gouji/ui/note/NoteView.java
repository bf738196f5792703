package org.gouji.ui.note;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Decision;
import org.gouji.model.TextPlace;
import org.gouji.text.BeijingTime;
import org.gouji.text.RepairWords;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.evidence.EvidencePresenter;
import org.gouji.ui.evidence.EvidenceView;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Pile;
import org.gouji.ui.look.ShapeIcon;
import org.gouji.ui.look.Typing;
import org.gouji.ui.note.NoteState.Status;

/** The note panel: what is wrong, what is decided, why, and the auditor's words; everything is saved by itself. */
public final class NoteView extends JPanel {
    private static final int TYPING_PAUSE_MILLIS = 800;

    /** What is always shown; the rest only once there is something to follow up. */
    private static final Set<Decision> FIRST = EnumSet.of(Decision.OPEN, Decision.CONFIRMED, Decision.DISMISSED);

    private static final Set<Decision> UNSENT = EnumSet.of(Decision.OPEN, Decision.DISMISSED);

    private final transient NotePresenter presenter;
    private final transient CausePresenter cause;
    private final transient Wording wording;
    private final transient Texts texts;
    private final JLabel title = Look.text(new JLabel(" "), "h4");
    private final ExplanationPane above;
    private final RepairList repairs;
    private final EvidenceView figures;
    private final ExplanationPane below;
    private final Pile pile = new Pile(0);
    private final JScrollPane reading = new JScrollPane(pile);
    private final Map<Decision, JToggleButton> decisions = new EnumMap<>(Decision.class);
    private final ReasonBox reason;
    private final JTextArea comment = new JTextArea(1, 10);
    private final JLabel saved = Look.text(new JLabel(" "), "small");
    private final JLabel reasonLabel;
    private transient Optional<FindingLine> explained = Optional.empty();
    private transient Explanation told = Explanation.of("", "");
    private final Timer pause;
    private boolean rendering;

    /** Shows what {@code presenter} says; sentences are looked at with {@code look}, {@code reveal} brings the report into view. */
    public NoteView(
            NotePresenter presenter,
            CausePresenter cause,
            EvidencePresenter evidence,
            Consumer<TextPlace> look,
            Runnable reveal,
            SentenceField sentence,
            JComponent beside,
            Watched<List<String>> reasons,
            Wording wording,
            Watches watches) {
        super(new MigLayout(
                "insets 0, gap 0, fill, hidemode 3", "12[][grow, fill]8", "9[]2[grow, fill]6[]6[]6[]4[]2[]6"));
        this.presenter = presenter;
        this.cause = cause;
        this.wording = wording;
        this.texts = wording.texts();
        Consumer<TextPlace> show = place -> {
            reveal.run();
            look.accept(place);
        };
        this.above = new ExplanationPane(show);
        this.repairs = new RepairList(
                texts,
                repair -> {
                    reveal.run();
                    cause.tryOut(repair);
                },
                cause::listAll,
                this::suggest);
        this.figures = new EvidenceView(evidence, reveal, texts, watches);
        this.below = new ExplanationPane(show);
        this.pause = new Timer(TYPING_PAUSE_MILLIS, e -> presenter.flush());
        pause.setRepeats(false);
        watches.atEnd(pause::stop);
        this.reason = new ReasonBox(texts);
        watches.add(reasons, reason::offer);
        setBackground(Look.color("Pane.background"));
        title.setName("note.title");
        pile.setBackground(Look.color("Pane.background"));
        Look.named(above, "note.explanation", texts.get("note.explanation"));
        Look.named(below, "note.background", texts.get("note.background"));
        Look.named(comment, "note.comment", texts.get("note.comment"));
        comment.setLineWrap(true);
        comment.setWrapStyleWord(true);
        saved.setName("note.saved");
        saved.setForeground(Look.color("Pane.faint"));
        reasonLabel = label("note.reason", reason);
        build(sentence, beside);
        listen();
        watches.add(presenter.state(), this::render);
        watches.add(cause.state(), known -> explain(presenter.state().get()));
    }

    private void build(SentenceField sentence, JComponent beside) {
        pile.add(above);
        pile.add(repairs);
        pile.add(figures);
        pile.add(sentence);
        pile.add(below);
        reading.setBorder(null);
        reading.getViewport().setBackground(Look.color("Pane.background"));
        JScrollPane writing = new JScrollPane(comment);
        add(title, "cell 0 0 2 1, growx, wmin 0");
        add(reading, "cell 0 1 2 1, grow, hmin 40, gap -12 -8");
        add(beside, "cell 0 2 2 1, growx, wmin 0");
        add(segments(), "cell 0 3 2 1, growx");
        add(reasonLabel, "cell 0 4, gapright 6, aligny center");
        add(reason, "cell 1 4, wmin 0");
        add(label("note.comment", comment), "cell 0 5, gapright 6, aligny top, gaptop 3");
        add(writing, "cell 1 5, wmin 0, h " + lines(2) + "px:" + lines(4) + "px, growx");
        add(saved, "cell 1 6, growx, wmin 0");
    }

    /** The height of lines of a comment: two are always seen, however long the explanation is. */
    private int lines(int count) {
        return count * comment.getFontMetrics(comment.getFont()).getHeight() + 10;
    }

    private JLabel label(String key, JComponent field) {
        JLabel label = new JLabel(texts.get(key));
        label.setLabelFor(field);
        label.setVerticalAlignment(SwingConstants.TOP);
        label.setName(key + ".label");
        return label;
    }

    private JPanel segments() {
        JPanel bar = new JPanel(new MigLayout(
                "insets 0, gap 4, fillx, wrap 3, hidemode 3", "[grow, fill, sg][grow, fill, sg][grow, fill, sg]"));
        bar.setOpaque(false);
        for (Decision decision : Decision.values()) {
            JToggleButton button = new JToggleButton(texts.get("decision." + decision.key()), ShapeIcon.of(decision));
            Look.named(button, "note.decision." + decision.key(), button.getText());
            Look.style(button, "margin: 4,4,4,4");
            button.addActionListener(e -> {
                presenter.decide(decision);
                // a click on the chosen one must not switch it off
                render(presenter.state().get());
                if (decision == Decision.DISMISSED) {
                    reason.requestFocusInWindow();
                }
            });
            decisions.put(decision, button);
            bar.add(button);
        }
        return bar;
    }

    private void listen() {
        Typing.listen(comment, text -> typed(() -> presenter.comment(text)));
        reason.onChange(text -> typed(() -> presenter.reason(text)));
        FocusAdapter leaving = new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                pause.stop();
                presenter.flush();
            }
        };
        comment.addFocusListener(leaving);
        reason.getEditor().getEditorComponent().addFocusListener(leaving);
    }

    private void typed(Runnable change) {
        if (!rendering) {
            change.run();
            pause.restart();
        }
    }

    private void render(NoteState state) {
        rendering = true;
        try {
            boolean any = state.line().isPresent();
            if (!state.line().equals(explained)) {
                explain(state);
            }
            decisions.forEach((decision, button) -> {
                button.setEnabled(any && presenter.offers(decision));
                button.setSelected(any && decision == state.decision());
                button.setVisible(FIRST.contains(decision) || any && !UNSENT.contains(state.decision()));
            });
            boolean dismissed = any && state.decision() == Decision.DISMISSED;
            reason.setVisible(dismissed);
            reasonLabel.setVisible(dismissed);
            put(reason.words(), state.reason());
            put(comment, state.comment());
            comment.setEnabled(any);
            saved.setText(any ? status(state) : " ");
            saved.setToolTipText(saved.getText());
            saved.setForeground(Look.color(
                    state.status() == Status.REASON_MISSING || state.status() == Status.FAILED
                            ? "Finding.error.color"
                            : "Pane.faint"));
            reason.words()
                    .putClientProperty("JComponent.outline", state.status() == Status.REASON_MISSING ? "error" : null);
        } finally {
            rendering = false;
        }
    }

    private void explain(NoteState state) {
        boolean other = !state.line().map(FindingLine::id).equals(explained.map(FindingLine::id));
        explained = state.line();
        Explanation said = state.line()
                .map(line -> Explanation.of(line, cause.state().get(), wording))
                .orElse(Explanation.of(texts.get("note.none"), texts.get("note.none.what")));
        repairs.show(state.line()
                .filter(l -> cause.state().get().line().equals(Optional.of(l.id())))
                .map(l -> RepairChoices.of(
                        cause.state().get(), l.row().discrepancy().findings().size(), wording))
                .orElse(RepairChoices.none()));
        if (!said.equals(told)) {
            told = said;
            above.show(said.above());
            below.show(said.below());
        }
        if (other) {
            reading.getViewport().setViewPosition(new java.awt.Point());
        }
        pile.revalidate();
        title.setText(said.title());
        title.setIcon(state.line().map(l -> ShapeIcon.of(l.severity())).orElse(null));
    }

    /** Takes the repair that is tried out into the comment. */
    public void suggest() {
        cause.state().get().tried().ifPresent(repair -> presenter.suggest(new RepairWords(wording).suggestion(repair)));
    }

    private static void put(JTextComponent field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private String status(NoteState state) {
        return switch (state.status()) {
            case CLEAN ->
                state.savedAt()
                        .map(at -> texts.get(
                                "note.saved", "time", BeijingTime.format(texts.get("note.time"), texts.language(), at)))
                        .orElse(texts.get("note.unsaved"));
            case CHANGED, SAVING -> texts.get("note.saving");
            case REASON_MISSING -> texts.get("note.reason.missing");
            case FAILED -> texts.get("note.failed");
        };
    }

    /** Puts the keyboard on the figures. */
    public void focusFigures() {
        figures.focus();
    }

    /** Puts the cursor into the comment. */
    public void focusComment() {
        comment.requestFocusInWindow();
    }

    /** Puts the cursor into the reason where one is asked for. */
    public void focusReason() {
        if (reason.isVisible()) {
            reason.requestFocusInWindow();
        }
    }
}
