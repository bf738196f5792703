package org.gouji.ui.states;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.table.AbstractTableModel;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.LogEvent;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.TableCopy;
import org.gouji.ui.look.Typing;
import org.gouji.ui.states.LogState.LogFilter;
import org.gouji.work.share.LogWords;
import org.gouji.work.share.ReadLog;

/** The log: newest first, narrowed by who, about whom, what and words; written out as a table; whether it is whole. */
public final class LogPanel extends JPanel {
    private static final int TYPING_PAUSE_MILLIS = 300;
    private static final List<String> COLUMNS = List.of("time", "author", "kind", "about", "what");
    private static final int[] WIDTHS = {140, 80, 76, 320, 300};

    private final transient LogPresenter presenter;
    private final transient Texts texts;
    private final Lines lines = new Lines();
    private final JTable table;
    private final JTextField words = new JTextField(14);
    private final JComboBox<Optional<String>> authors;
    private final JComboBox<Optional<String>> units;
    private final JComboBox<Optional<LogEvent.Kind>> kinds;
    private final JLabel told = new JLabel(" ");
    private final JLabel whole = new JLabel(" ");
    private boolean rendering;

    /** Shows what {@code presenter} reads; {@code close} closes this. */
    public LogPanel(LogPresenter presenter, Runnable close, Texts texts, Watches watches) {
        super(new MigLayout("insets 16 20 14 20, gap 8, fill", "[grow, fill]", "[][][grow, fill][][]"));
        this.presenter = presenter;
        this.texts = texts;
        setName("log");
        // it asks for the names of its columns at once
        table = new JTable(lines);
        LogWords said = presenter.words();
        authors = choice("log.all.authors", said::author);
        units = choice("log.all.units", Function.identity());
        kinds = choice("log.all.kinds", said::kind);
        Look.named(words, "log.words", texts.get("log.words"));
        words.putClientProperty("JTextField.placeholderText", texts.get("log.words"));
        words.putClientProperty("JTextField.showClearButton", true);
        Look.named(table, "log.table", texts.get("log.title"));
        TableCopy.install(table);
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(WIDTHS[i]));
        }
        table.setFillsViewportHeight(true);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(new Dimension(UIScale.scale(940), UIScale.scale(380)));
        told.setName("log.told");
        whole.setName("log.whole");
        add(Look.text(new JLabel(texts.get("log.title")), "h3"), "wrap");
        add(words, "split 4, growx, wmin 120");
        add(authors);
        add(units, "wmax 220");
        add(kinds, "wrap");
        add(scroll, "wrap");
        add(whole, "split 2, wmin 0, growx");
        add(told, "wrap");
        add(button("log.export", () -> presenter.export(texts.get("log.file"))), "split 3, growx 0");
        add(button("log.again", presenter::open), "growx 0");
        add(button("keys.close", close), "growx 0, pushx, alignx right");
        listen(watches);
        watches.add(presenter.state(), this::render);
    }

    /** Where the keyboard begins. */
    public JComponent first() {
        return words;
    }

    private <T> JComboBox<Optional<T>> choice(String all, Function<T, String> word) {
        JComboBox<Optional<T>> choice = new JComboBox<>();
        Look.named(choice, all, texts.get(all));
        choice.addItem(Optional.empty());
        choice.setRenderer(new DefaultListCellRenderer() {
            @Override
            @SuppressWarnings("unchecked") // all that this combo box holds
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                String text = value == null
                        ? texts.get(all)
                        : ((Optional<T>) value).map(word).orElse(texts.get(all));
                return super.getListCellRendererComponent(list, text, index, selected, focused);
            }
        });
        choice.addActionListener(e -> narrow());
        return choice;
    }

    private JButton button(String key, Runnable verb) {
        JButton button = new JButton(texts.get(key));
        Look.named(button, key, button.getText());
        button.addActionListener(e -> verb.run());
        return button;
    }

    private void listen(Watches watches) {
        Timer pause = new Timer(TYPING_PAUSE_MILLIS, e -> narrow());
        pause.setRepeats(false);
        watches.atEnd(pause::stop);
        Typing.listen(words, text -> pause.restart());
        words.addActionListener(e -> narrow());
    }

    private void narrow() {
        if (!rendering) {
            presenter.filter(new LogFilter(
                    chosen(authors),
                    chosen(units),
                    chosen(kinds),
                    words.getText().strip()));
        }
    }

    private static <T> Optional<T> chosen(JComboBox<Optional<T>> choice) {
        return choice.getSelectedIndex() < 0 ? Optional.empty() : choice.getItemAt(choice.getSelectedIndex());
    }

    private void render(LogState state) {
        rendering = true;
        try {
            offer(authors, state.authors(), state.filter().author());
            offer(units, state.units(), state.filter().unit());
            offer(kinds, List.of(LogEvent.Kind.values()), state.filter().kind());
            lines.show(state.lines());
            told.setText(texts.get(
                    counting(state),
                    "count",
                    state.fit(),
                    "shown",
                    state.lines().size()));
            whole.setText(state.checked().map(this::checked).orElse(texts.get("log.checking")));
            whole.setToolTipText(whole.getText());
            whole.setForeground(Look.color(
                    state.checked().filter(c -> !c.broken().isEmpty()).isPresent()
                            ? "Finding.error.color"
                            : "Pane.faint"));
        } finally {
            rendering = false;
        }
    }

    private static String counting(LogState state) {
        if (state.lines().isEmpty()) {
            return state.filter().equals(LogState.none().filter()) ? "log.none" : "log.none.fit";
        }
        return state.cut() ? "log.count.cut" : "log.count";
    }

    private static <T> void offer(JComboBox<Optional<T>> choice, Collection<T> values, Optional<T> chosen) {
        if (choice.getItemCount() != values.size() + 1) {
            choice.removeAllItems();
            choice.addItem(Optional.empty());
            values.forEach(value -> choice.addItem(Optional.of(value)));
        }
        choice.setSelectedItem(chosen);
    }

    private String checked(ReadLog.State state) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get(
                state.broken().isEmpty() ? "log.whole" : "log.notwhole",
                "chains",
                state.chains(),
                "events",
                state.events(),
                "broken",
                state.broken().size()));
        if (state.withheld() > 0) {
            parts.add(texts.get("log.withheld", "count", state.withheld()));
        }
        state.broken().stream().limit(1).map(texts::get).forEach(parts::add);
        return String.join(" ", parts);
    }

    private final class Lines extends AbstractTableModel {
        private transient List<ReadLog.Line> shown = List.of();

        void show(List<ReadLog.Line> next) {
            if (next != shown) {
                shown = next;
                fireTableDataChanged();
            }
        }

        @Override
        public int getRowCount() {
            return shown.size();
        }

        @Override
        public int getColumnCount() {
            return COLUMNS.size();
        }

        @Override
        public String getColumnName(int column) {
            return texts.get("log.column." + COLUMNS.get(column));
        }

        @Override
        public Object getValueAt(int row, int column) {
            ReadLog.Line line = shown.get(row);
            LogWords said = presenter.words();
            return switch (column) {
                case 0 -> said.time(line.event().at());
                case 1 -> said.author(line.event().author());
                case 2 -> said.kind(line.event().kind());
                case 3 -> said.about(line.about());
                default -> said.what(line.event());
            };
        }
    }
}
