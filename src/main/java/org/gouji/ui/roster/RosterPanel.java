package org.gouji.ui.roster;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.look.Look;

/** The roster to be edited: the units, what is wrong with them, who reports without being listed, and the days by which reports are due. */
public final class RosterPanel extends JPanel {
    /** Lines for what is wrong; the next mistake is a key away. */
    private static final int SAID = 3;

    private final transient RosterPresenter presenter;
    private final transient Texts texts;
    private final transient Dialogs dialogs;
    private final transient RosterWords words;
    private final RosterTable table;
    private final JLabel count = new JLabel();
    private final JTextArea told = new JTextArea();
    private final JPanel strangers = new JPanel(new MigLayout("insets 4 8 4 8, gap 8, hidemode 3", "[grow][][][]"));
    private final JLabel stranger = new JLabel();
    private final JButton alias;
    private final JButton own;
    private final JButton all;
    private final JButton undo;
    private final JButton redo;
    private final JButton remove;
    private final JButton mistake;
    private final JButton keep;
    private final DeadlineRow days;
    private transient Runnable unwatch = () -> {};

    /** A panel over {@code presenter}; {@code close} closes what it lies in. */
    public RosterPanel(RosterPresenter presenter, Texts texts, Dialogs dialogs, Runnable close) {
        super(new MigLayout("insets 14 18 12 18, gap 8, fill, hidemode 3", "[grow, fill]", "[][][grow, fill][][][]"));
        this.presenter = presenter;
        this.texts = texts;
        this.dialogs = dialogs;
        this.words = new RosterWords(texts);
        setName("roster");
        table = new RosterTable(presenter, texts);
        days = new DeadlineRow(presenter, texts);
        alias = button("roster.stranger.alias", () -> first(true));
        own = button("roster.stranger.own", () -> first(false));
        all = button("roster.stranger.all", presenter::listAll);
        undo = button("roster.undo", presenter::undo);
        redo = button("roster.redo", presenter::redo);
        remove = button("roster.remove", () -> presenter.remove(table.getSelectedRows()));
        mistake = button("roster.mistake", table::nextMistake);
        keep = button("roster.keep", presenter::keep);
        count.setName("roster.count");
        count.setForeground(Look.color("Pane.faint"));
        told();
        strangers.setBackground(Look.color("Chip.background"));
        stranger.setForeground(Look.color("Chip.foreground"));
        stranger.setName("roster.stranger");
        strangers.add(stranger, "wmin 0, growx");
        strangers.add(alias);
        strangers.add(own);
        strangers.add(all);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(new Dimension(UIScale.scale(1180), UIScale.scale(360)));
        add(Look.text(new JLabel(texts.get("overview.roster.title")), "h3"), "split 2, growx 0");
        add(count, "gapleft 12, growx, wmin 0, wrap");
        add(strangers, "wrap");
        add(scroll, "wmin 0, hmin 80, wrap");
        add(days, "wmin 0, wrap");
        add(told, "wmin 0, h " + told.getFontMetrics(told.getFont()).getHeight() * SAID + "!, wrap");
        buttons(close);
    }

    private void told() {
        told.setEditable(false);
        told.setLineWrap(true);
        told.setOpaque(false);
        told.setFocusable(false);
        Look.named(told, "roster.told", texts.get("roster.told"));
    }

    private void buttons(Runnable close) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8, fill", "[][][][][][]push[][][]16[][]", "[]"));
        row.add(button("roster.add", presenter::add));
        row.add(remove);
        row.add(button("roster.paste", table::paste));
        row.add(undo);
        row.add(redo);
        row.add(mistake);
        row.add(button("roster.import", () -> dialogs.rosterFile().ifPresent(presenter::read)));
        row.add(button("roster.export.xlsx", () -> export("xlsx")));
        row.add(button("roster.export.csv", () -> export("csv")));
        row.add(keep);
        row.add(button("roster.close", close));
        add(row, "wmin 0");
    }

    /** Where work begins. */
    public RosterTable table() {
        return table;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        unwatch.run();
        unwatch = presenter.state().watch(this::render);
    }

    @Override
    public void removeNotify() {
        unwatch.run();
        super.removeNotify();
    }

    private JButton button(String key, Runnable then) {
        JButton button = new JButton(texts.get(key));
        button.setToolTipText(texts.get(key + ".tip"));
        button.addActionListener(e -> {
            table.finish();
            then.run();
            if (table.isShowing()) {
                table.requestFocusInWindow();
            }
        });
        return Look.named(button, key, texts.get(key));
    }

    private void export(String ending) {
        dialogs.rosterToWrite(texts.get("overview.roster.title"), ending)
                .ifPresent(file -> presenter.write(file, texts.language()));
    }

    private void first(boolean asAlias) {
        presenter.state().get().strangers().stream().findFirst().ifPresent(s -> presenter.list(s, asAlias));
    }

    private void render(RosterState state) {
        table.render(state);
        days.render(state);
        count.setText(texts.get(
                !state.mistakes().isEmpty()
                        ? "roster.count.mistaken"
                        : state.changed() ? "roster.count.changed" : "roster.count",
                "count",
                state.sheet().rows().size(),
                "mistakes",
                state.mistakes().size()));
        List<RosterState.Stranger> others = state.strangers();
        strangers.setVisible(!others.isEmpty());
        others.stream().findFirst().ifPresent(s -> {
            stranger.setText(
                    texts.get("roster.stranger", "unit", s.name(), "reports", s.reports(), "count", others.size()));
            stranger.setToolTipText(stranger.getText());
            all.setVisible(others.size() > 1);
            alias.setVisible(s.like().isPresent());
            alias.setText(texts.get("roster.stranger.alias.of", "unit", s.like().orElse("")));
            alias.getAccessibleContext().setAccessibleName(alias.getText());
        });
        String text = Stream.concat(
                        state.told().stream().map(texts::get),
                        state.mistakes().stream().map(words::of))
                .collect(Collectors.joining("\n"));
        told.setText(text.isEmpty() ? texts.get("roster.hint") : text);
        told.setForeground(text.isEmpty() ? Look.color("Pane.faint") : getForeground());
        told.setCaretPosition(0);
        undo.setEnabled(state.undo());
        redo.setEnabled(state.redo());
        remove.setEnabled(!state.sheet().rows().isEmpty());
        mistake.setEnabled(!state.mistakes().isEmpty());
        keep.setEnabled(state.changed() && state.mistakes().isEmpty());
    }
}
