package org.gouji.ui.states;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Note;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.ShapeIcon;
import org.gouji.work.share.Conflicts.Conflict;
import org.gouji.work.share.LogWords;

/** Conflicts after a merge: the list at the left, what each auditor said side by side; the keys 1 to 9 take a side. */
public final class ConflictsPanel extends JPanel {
    private static final int MOST_SIDES = 9;

    private final transient SharePresenter presenter;
    private final transient LogWords words;
    private final transient Texts texts;
    private final DefaultListModel<String> names = new DefaultListModel<>();
    private final JList<String> list = new JList<>(names);
    private final JPanel sides = new JPanel();
    private final JLabel told = new JLabel(" ");
    private boolean rendering;

    /** Shows what {@code presenter} knows; {@code show} shows a finding in the list, {@code close} closes this. */
    public ConflictsPanel(
            SharePresenter presenter,
            java.util.function.Consumer<String> show,
            Runnable close,
            Wording wording,
            Watches watches) {
        super(new MigLayout("insets 16 20 14 20, gap 10 8, fill", "[260!, fill][grow, fill]", "[][][grow, fill][]"));
        this.presenter = presenter;
        this.words = new LogWords(wording);
        this.texts = wording.texts();
        setName("conflicts");
        Look.named(list, "conflicts.list", texts.get("conflicts.title"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.putClientProperty("html.disable", true);
        list.addListSelectionListener(e -> {
            if (!rendering && list.getSelectedIndex() >= 0) {
                presenter.choose(list.getSelectedIndex());
            }
        });
        for (int i = 0; i < MOST_SIDES; i++) {
            key(String.valueOf(i + 1), i);
        }
        told.setName("conflicts.told");
        add(Look.text(new JLabel(texts.get("conflicts.title")), "h3"), "span, wrap");
        add(told, "span, wmin 0, wrap");
        add(new JScrollPane(list), "hmin 200");
        JScrollPane scroll = new JScrollPane(sides);
        scroll.setBorder(null);
        scroll.setPreferredSize(new Dimension(UIScale.scale(620), UIScale.scale(320)));
        add(scroll, "wrap");
        add(
                button(
                        "conflicts.show",
                        () -> presenter.state().get().now().map(Conflict::key).ifPresent(show)),
                "span, split 2, growx 0");
        add(button("keys.close", close), "growx 0");
        watches.add(presenter.state(), this::render);
    }

    /** Where the keyboard begins. */
    public JComponent first() {
        return list;
    }

    private void key(String key, int side) {
        list.getInputMap().put(KeyStroke.getKeyStroke(key), "take" + side);
        list.getActionMap().put("take" + side, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                presenter.take(side);
            }
        });
    }

    private JButton button(String key, Runnable verb) {
        JButton button = new JButton(texts.get(key));
        Look.named(button, key, button.getText());
        button.addActionListener(e -> verb.run());
        return button;
    }

    private void render(ShareState state) {
        rendering = true;
        try {
            List<String> lines =
                    state.conflicts().stream().map(c -> words.about(c.about())).toList();
            if (!lines.equals(java.util.Collections.list(names.elements()))) {
                names.clear();
                names.addAll(lines);
            }
            list.setSelectedIndex(state.chosen());
            list.ensureIndexIsVisible(Math.max(0, state.chosen()));
            told.setText(
                    lines.isEmpty() ? texts.get("conflicts.none") : texts.get("conflicts.told", "count", lines.size()));
            sides.removeAll();
            sides.setLayout(new MigLayout("insets 0, gap 8, fill", "", "[grow, fill]"));
            state.now().ifPresent(this::show);
            sides.revalidate();
            sides.repaint();
        } finally {
            rendering = false;
        }
    }

    private void show(Conflict conflict) {
        for (int i = 0; i < conflict.sides().size(); i++) {
            sides.add(side(conflict.sides().get(i), i), "grow, wmin 200, sg");
        }
    }

    private JPanel side(Note note, int number) {
        JPanel side = new JPanel(new MigLayout("insets 10, gap 4 6, fill", "[grow, fill]", "[][][grow, fill][]"));
        side.setBorder(BorderFactory.createLineBorder(Look.color("Pane.line")));
        side.setBackground(Look.color("Pane.background"));
        JLabel who = new JLabel(
                texts.get("conflicts.who", "author", words.author(note.author()), "time", words.time(note.at())));
        who.putClientProperty("html.disable", true);
        JLabel decision = new JLabel(
                texts.get("decision." + note.decision().key()), ShapeIcon.of(note.decision()), JLabel.LEADING);
        Look.text(decision, "h4");
        JTextArea said = new JTextArea((note.reason() + "\n" + note.comment()).strip(), 5, 20);
        said.setEditable(false);
        said.setLineWrap(true);
        said.setWrapStyleWord(true);
        said.setOpaque(false);
        Look.named(said, "conflicts.said." + number, words.said(note.decision().key(), note.reason(), note.comment()));
        JButton take = new JButton(texts.get("conflicts.take", "number", number + 1));
        Look.named(take, "conflicts.take." + number, take.getText());
        take.addActionListener(e -> presenter.take(number));
        side.add(decision, "wrap");
        side.add(who, "wmin 0, wrap");
        side.add(new JScrollPane(said), "wmin 0, wrap");
        side.add(take);
        return side;
    }
}
