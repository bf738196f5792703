package org.gouji.ui.finding;

import java.awt.CardLayout;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Severity;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.DotsIcon;
import org.gouji.ui.look.Look;

/** The discrepancy list with its filters, its count line, and what to do where it is empty. */
public final class FindingsView extends JPanel {
    private static final String LINES = "lines";
    private static final String EMPTY = "empty";

    private final transient FindingsPresenter presenter;
    private final transient BulkPresenter acting;
    private final transient BulkMenu bulk;
    private final transient Texts texts;
    private final FilterBar filters;
    private final Chips chips;
    private final FindingsTable table;
    private final JLabel count = Look.text(new JLabel(" "), "small");
    private final JButton act = new JButton();
    private final JProgressBar bar = new JProgressBar();
    private final JButton stop = new JButton();
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JLabel emptyText = Look.text(new JLabel(), "large");
    private final JButton emptyClear = new JButton();
    private int reports;

    /** Shows what {@code presenter} says; {@code acting} acts on many. */
    public FindingsView(FindingsPresenter presenter, BulkPresenter acting, Texts texts, Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill, hidemode 3", "[grow, fill]", "[][][][grow, fill][]"));
        this.presenter = presenter;
        this.texts = texts;
        this.acting = acting;
        this.bulk = new BulkMenu(acting, texts);
        setBackground(Look.color("Pane.background"));
        filters = new FilterBar(presenter, texts, watches);
        filters.setOpaque(false);
        chips = new Chips(presenter, texts);
        table = new FindingsTable(presenter, texts, watches);
        JScrollPane scroll = new JScrollPane(table);
        // not null: a table would give the scroll pane a border of its own
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS);
        scroll.setCorner(ScrollPaneConstants.UPPER_TRAILING_CORNER, columns());
        body.add(scroll, LINES);
        body.add(empty(), EMPTY);
        add(filters, "wmin 0, wrap");
        add(chips, "wmin 0, wrap");
        HiddenBar hidden = new HiddenBar(presenter, texts);
        add(hidden, "wmin 0, wrap");
        add(body, "wrap, hmin 60");
        add(foot());
        popups();
        watches.add(presenter.state(), this::render);
        watches.add(presenter.hidden(), hidden::render);
        watches.add(acting.progress(), this::render);
    }

    /** How many reports there are: an empty list says something else with none. */
    public void setReports(int number) {
        reports = number;
        render(presenter.state().get());
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        filters.focusWords();
    }

    /** Puts the focus on the list; where it is empty, on what brings it back. */
    public void focusList() {
        if (table.isShowing() || !isShowing()) {
            table.requestFocusInWindow();
        } else if (emptyClear.isShowing()) {
            emptyClear.requestFocusInWindow();
        } else {
            filters.focusWords();
        }
    }

    private JButton columns() {
        JButton columns = new JButton(new DotsIcon());
        Look.named(columns, "findings.columns.button", texts.get("findings.columns"));
        Look.style(columns, "buttonType: toolBarButton; margin: 0,0,0,0");
        columns.setToolTipText(texts.get("findings.columns"));
        columns.addActionListener(e -> {
            JPopupMenu menu = table.columns().menu();
            menu.show(columns, columns.getWidth() - menu.getPreferredSize().width, columns.getHeight());
        });
        return columns;
    }

    private void popups() {
        table.setComponentPopupMenu(new JPopupMenu() {
            @Override
            public void show(java.awt.Component invoker, int x, int y) {
                bulk.menu().show(invoker, x, y);
            }
        });
        String name = "findings.act";
        table.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(KeyEvent.VK_CONTEXT_MENU, 0), name);
        table.getInputMap(JComponent.WHEN_FOCUSED)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK), name);
        table.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                int row = Math.max(0, table.getSelectedRow());
                java.awt.Rectangle cell = table.getCellRect(row, 0, true);
                bulk.menu().show(table, cell.x + cell.width / 2, cell.y + cell.height);
            }
        });
    }

    private JPanel foot() {
        JPanel foot =
                new JPanel(new MigLayout("insets 3 10 3 8, gap 8, hidemode 3, fillx", "[grow, fill][][][]", "[24!]"));
        foot.setOpaque(false);
        Look.named(count, "findings.count", texts.get("findings.count.name"));
        act.setText(texts.get("bulk.menu"));
        Look.named(act, "findings.act", texts.get("bulk.menu"));
        Look.style(act, "buttonType: toolBarButton; margin: 1,6,1,6");
        act.addActionListener(e -> {
            JPopupMenu menu = bulk.menu();
            menu.show(act, act.getWidth() - menu.getPreferredSize().width, -menu.getPreferredSize().height);
        });
        foot.add(count, "wmin 0");
        stop.setText(texts.get("job.cancel"));
        Look.named(stop, "bulk.cancel", texts.get("job.cancel"));
        Look.style(stop, "margin: 1,8,1,8");
        stop.addActionListener(e -> acting.cancel());
        Look.named(bar, "bulk.progress", texts.get("job.progress"));
        foot.add(bar, "w 120!");
        foot.add(stop);
        foot.add(act);
        return foot;
    }

    private JPanel empty() {
        JPanel empty =
                new JPanel(new MigLayout("fill, insets 12, hidemode 3", "[center]", "[grow, bottom]8[grow, top]"));
        empty.setBackground(Look.color("Pane.background"));
        emptyText.setName("findings.empty");
        emptyText.setForeground(Look.color("Pane.faint"));
        emptyClear.setName("findings.empty.clear");
        emptyClear.setText(texts.get("findings.clear"));
        emptyClear.addActionListener(e -> presenter.clearFilter());
        empty.add(emptyText, "wrap");
        empty.add(emptyClear);
        return empty;
    }

    private void render(Optional<Tasks.Step> step) {
        bar.setVisible(step.isPresent());
        stop.setVisible(step.isPresent());
        step.ifPresent(s -> {
            bar.setMaximum(s.total());
            bar.setValue(s.done());
        });
    }

    private void render(FindingsState state) {
        filters.render(state);
        chips.render(state);
        table.render(state);
        boolean none = state.rows().count() == 0;
        boolean keys = table.isFocusOwner() || emptyClear.isFocusOwner();
        emptyText.setText(emptiness(state));
        emptyClear.setVisible(state.listing().whole() && state.listing().size() > 0);
        cards.show(body, none ? EMPTY : LINES);
        if (keys && (none ? !emptyClear.isFocusOwner() : !table.isFocusOwner())) {
            // after what the system does with the focus of a part that is hidden
            EventQueue.invokeLater(this::focusList);
        }
        act.setEnabled(!none);
        Optional<String> marked = state.marked().length > 1
                ? Optional.of(texts.get("findings.count.marked", "count", state.marked().length))
                : Optional.empty();
        count.setText(counted(state) + marked.orElse(""));
    }

    private String emptiness(FindingsState state) {
        if (!state.listing().whole()) {
            return texts.get("findings.empty.reading");
        }
        return state.listing().size() > 0
                ? texts.get("findings.empty.filtered")
                : texts.get("findings.empty.clean", "count", reports);
    }

    private String counted(FindingsState state) {
        if (!state.listing().whole()) {
            return texts.get("findings.count.reading");
        }
        String key = state.filter().isAll() ? "findings.count" : "findings.count.filtered";
        return texts.get(
                key,
                "count",
                state.rows().count(),
                "all",
                state.listing().size(),
                "errors",
                state.shown().of(Severity.ERROR),
                "warnings",
                state.shown().of(Severity.WARNING),
                "hints",
                state.shown().of(Severity.HINT));
    }
}
