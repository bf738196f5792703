package org.gouji.ui.overview;

import java.awt.CardLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.TableCopy;
import org.gouji.work.overview.Coverage;
import org.gouji.work.overview.OverviewReport;

/** The page of all units: the list at the left; years, rules and the files to put in order at the right. */
public final class OverviewView extends JPanel {
    private static final String LINES = "lines";
    private static final String EMPTY = "empty";

    private final transient OverviewPresenter presenter;
    private final transient OverviewVerbs verbs;
    private final transient Wording wording;
    private final transient Texts texts;
    private final OverviewBar bar;
    private final OverviewTable table;
    private final GridView years;
    private final GridView rules;
    private final StraysView strays;
    private final JTabbedPane tabs = new JTabbedPane();
    private final JSplitPane split;
    private final JLabel count = Look.text(new JLabel(" "), "small");
    private final JPanel hint = new JPanel(new MigLayout("insets 4 10 4 8, gap 8", "[grow, fill][]"));
    private final CardLayout cards = new CardLayout();
    private final JPanel list = new JPanel(cards);
    private final transient ReceiptPresenter receipts;
    private final JLabel emptyText = Look.text(new JLabel(), "large");
    private final JButton emptyClear = new JButton();
    private OverviewState rulesOf = OverviewState.empty();

    /** Shows what the presenters say; {@code importRoster} asks for a roster and keeps it, {@code editRoster} shows it. */
    public OverviewView(
            OverviewPresenter presenter,
            OverviewVerbs verbs,
            StraysPresenter sorting,
            ReceiptPresenter receipts,
            Runnable importRoster,
            Runnable editRoster,
            Wording wording,
            Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill, hidemode 3", "[grow, fill]", "[][][grow, fill]"));
        this.presenter = presenter;
        this.verbs = verbs;
        this.receipts = receipts;
        this.wording = wording;
        this.texts = wording.texts();
        OverviewWords words = new OverviewWords(texts);
        setBackground(Look.color("Pane.background"));
        bar = new OverviewBar(presenter, texts, this::copy, editRoster, watches);
        bar.setOpaque(false);
        table = new OverviewTable(presenter, texts, this::open);
        table.menu(texts, this::askReceipt, this::copy);
        years = new GridView(
                new GridView.Shape("overview.years", texts.get("overview.years"), 78, 0),
                YearGrid.of(presenter.state().get()),
                (line, column, cell) -> words.year(
                        line, presenter.state().get().overview().years().get(column), cell),
                words,
                verbs::open);
        rules = new GridView(
                new GridView.Shape("overview.rules", texts.get("overview.rules"), 34, 152),
                RuleGrid.of(presenter.state().get(), wording::family),
                (line, column, cell) -> words.rule(line, ruleName(column), cell),
                words,
                verbs::open);
        strays = new StraysView(sorting, texts, watches);
        tabs.addTab(texts.get("overview.years"), years);
        tabs.addTab(texts.get("overview.rules"), rules);
        tabs.addTab(texts.get("overview.strays"), strays);
        Look.named(tabs, "overview.tabs", texts.get("overview.view"));
        split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left(), tabs);
        split.setResizeWeight(0.64);
        split.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Look.color("Pane.line")));
        add(bar, "cell 0 0");
        hint(importRoster, editRoster);
        add(hint, "cell 0 1");
        add(split, "cell 0 2");
        watches.add(presenter.state(), this::render);
        watches.add(
                sorting.state(),
                state -> tabs.setTitleAt(
                        tabs.indexOfComponent(strays),
                        state.waiting() == 0
                                ? texts.get("overview.strays")
                                : texts.get("overview.strays.count", "count", state.waiting())));
    }

    /** The divider between the list and what stands beside it. */
    public JSplitPane split() {
        return split;
    }

    /** Puts the focus on the list. */
    public void focusList() {
        if (table.isShowing() || !isShowing()) {
            table.requestFocusInWindow();
        } else if (emptyClear.isShowing()) {
            emptyClear.requestFocusInWindow();
        } else {
            bar.focusSearch();
        }
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        bar.focusSearch();
    }

    private JPanel left() {
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JPanel empty =
                new JPanel(new MigLayout("fill, insets 12, hidemode 3", "[center]", "[grow, bottom]8[grow, top]"));
        empty.setBackground(Look.color("Pane.background"));
        emptyText.setName("overview.empty");
        emptyText.setForeground(Look.color("Pane.faint"));
        emptyClear.setText(texts.get("overview.clear"));
        Look.named(emptyClear, "overview.clear", emptyClear.getText());
        emptyClear.addActionListener(e -> presenter.clear());
        empty.add(emptyText, "wrap");
        empty.add(emptyClear);
        list.add(scroll, LINES);
        list.add(empty, EMPTY);
        JPanel left = new JPanel(new MigLayout("insets 0, gap 0, fill", "[grow, fill]", "[grow, fill][]"));
        left.setBackground(Look.color("Pane.background"));
        count.setName("overview.count");
        left.add(list, "wrap");
        left.add(count, "gap 10 8 4 4, wmin 0");
        return left;
    }

    private void hint(Runnable importRoster, Runnable editRoster) {
        hint.setBackground(Look.color("Chip.background"));
        JLabel text = new JLabel(texts.get("overview.roster.none"));
        text.setName("overview.roster.none");
        text.setForeground(Look.color("Chip.foreground"));
        text.setToolTipText(texts.get("overview.roster.how"));
        hint.add(text, "wmin 0");
        hint.add(hintButton("overview.roster.import", "overview.roster.first", importRoster));
        hint.add(hintButton("overview.roster.edit", "overview.roster.write", editRoster));
    }

    private JButton hintButton(String key, String name, Runnable then) {
        JButton button = new JButton(texts.get(key));
        Look.named(button, name, button.getText());
        Look.style(button, "margin: 1,8,1,8");
        button.setToolTipText(texts.get("overview.roster.how"));
        button.addActionListener(e -> then.run());
        return button;
    }

    /** Asks on which day the reports of the chosen units were handed in. */
    public void askReceipt() {
        receipts.ask(table.chosen());
    }

    private String ruleName(int column) {
        return wording.family(rulesOf.counts().rules().get(column));
    }

    private void copy() {
        TableCopy.copy(table, false);
        count.setText(texts.get("overview.copied", "count", table.getRowCount()));
    }

    /** Leads to the findings of a unit; without a report to the file that may be it. */
    private void open(OverviewLine line, Optional<OverviewColumn> column) {
        Coverage coverage = line.cell().coverage();
        Optional<String> file = line.cell().failed().filter(f -> coverage == Coverage.FAILED);
        if (coverage == Coverage.UNRECOGNISED) {
            file = line.unit().years().values().stream()
                    .flatMap(cell -> cell.reports().stream())
                    .map(OverviewReport::path)
                    .findFirst();
        }
        if (file.isPresent()
                && column.filter(c -> OverviewRenderer.severity(c).isPresent()).isEmpty()) {
            tabs.setSelectedComponent(strays);
            strays.choose(file.get());
        } else {
            verbs.open(line, column);
        }
    }

    private void render(OverviewState state) {
        table.render(state);
        years.render(state.lines(), YearGrid.of(state), texts.get("overview.years.none"));
        rulesOf = state;
        rules.render(
                state.lines(),
                RuleGrid.of(state, wording::family),
                texts.get("overview.rules.none", "year", state.choice().year()));
        hint.setVisible(!state.overview().roster() && !state.overview().units().isEmpty());
        boolean none = state.lines().isEmpty();
        emptyText.setText(texts.get(state.choice().narrows() ? "overview.empty.filtered" : "overview.empty.none"));
        emptyClear.setVisible(state.choice().narrows());
        cards.show(list, none ? EMPTY : LINES);
        count.setText(
                state.choice().year() == 0
                        ? texts.get("overview.count.none")
                        : texts.get(
                                state.lines().size() != state.all()
                                        ? "overview.count.shown"
                                        : state.overview().roster() ? "overview.count" : "overview.count.unlisted",
                                "year",
                                state.choice().year(),
                                "all",
                                state.all(),
                                "reported",
                                state.of(Coverage.REPORTED) + state.of(Coverage.LATE) + state.of(Coverage.DUPLICATE),
                                "late",
                                state.of(Coverage.LATE),
                                "missing",
                                state.of(Coverage.MISSING) + state.of(Coverage.FAILED),
                                "unknown",
                                state.of(Coverage.UNKNOWN),
                                "failed",
                                state.of(Coverage.FAILED),
                                "unclear",
                                state.of(Coverage.UNRECOGNISED),
                                "count",
                                state.lines().size()));
    }
}
