package org.gouji.ui.finding;

import java.awt.CardLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Severity;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.work.listing.Facet;

/** The discrepancy list with its filters, its count line, and what to do where it is empty. */
public final class FindingsView extends JPanel {
    private static final String LINES = "lines";
    private static final String EMPTY = "empty";

    private final transient FindingsPresenter presenter;
    private final transient Texts texts;
    private final FilterBar filters;
    private final FindingsTable table;
    private final JLabel count = Look.text(new JLabel(" "), "small");
    private final JButton chip = new JButton();
    private final JButton clear = new JButton();
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JLabel emptyText = Look.text(new JLabel(), "large");
    private final JButton emptyClear = new JButton();
    private int reports;

    /** Shows what {@code presenter} says. */
    public FindingsView(FindingsPresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill, hidemode 3", "[grow, fill]", "[][grow, fill][]"));
        this.presenter = presenter;
        this.texts = texts;
        setBackground(Look.color("Pane.background"));
        filters = new FilterBar(presenter, texts, watches);
        filters.setOpaque(false);
        table = new FindingsTable(presenter, new FindingsTableModel(texts), texts);
        JScrollPane scroll = new JScrollPane(table);
        // not null: a table would give the scroll pane a border of its own
        scroll.setBorder(BorderFactory.createEmptyBorder());
        body.add(scroll, LINES);
        body.add(empty(), EMPTY);
        add(filters, "wrap");
        add(body, "wrap, hmin 60");
        add(foot());
        watches.add(presenter.state(), this::render);
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

    /** Puts the focus on the list. */
    public void focusList() {
        table.requestFocusInWindow();
    }

    private JPanel foot() {
        JPanel foot =
                new JPanel(new MigLayout("insets 3 10 3 8, gap 8, hidemode 3, fillx", "[grow, fill][][]", "[24!]"));
        foot.setOpaque(false);
        Look.named(count, "findings.count", texts.get("findings.count.name"));
        chip.setName("findings.chip");
        chip.putClientProperty("html.disable", true);
        Look.style(
                chip,
                "buttonType: roundRect; background: $Chip.background; foreground: $Chip.foreground; borderWidth: 0; margin: 1,8,1,8");
        chip.setToolTipText(texts.get("findings.chip.tip"));
        chip.addActionListener(e -> presenter.show(presenter.filter().get().without(Facet.UNIT)));
        clear.setName("findings.clear");
        clear.setText(texts.get("findings.clear"));
        Look.style(clear, "buttonType: toolBarButton; margin: 1,6,1,6");
        clear.addActionListener(e -> presenter.clearFilter());
        foot.add(count, "cell 0 0, wmin 0");
        foot.add(chip, "cell 1 0, wmin 0");
        foot.add(clear, "cell 2 0");
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

    private void render(FindingsState state) {
        filters.render(state);
        table.render(state);
        boolean none = state.lines().isEmpty();
        boolean filtered = !state.all().isEmpty();
        emptyText.setText(
                filtered ? texts.get("findings.empty.filtered") : texts.get("findings.empty.clean", "count", reports));
        emptyClear.setVisible(filtered);
        cards.show(body, none ? EMPTY : LINES);
        Tally<Severity> shown = state.shown();
        count.setText(texts.get(
                state.lines().size() == state.all().size() ? "findings.count" : "findings.count.filtered",
                "count",
                state.lines().size(),
                "all",
                state.all().size(),
                "errors",
                shown.of(Severity.ERROR),
                "warnings",
                shown.of(Severity.WARNING),
                "hints",
                shown.of(Severity.HINT)));
        clear.setVisible(!state.filter().isAll());
        String units = state.filter().of(Facet.UNIT).stream()
                .map(id -> presenter.listing().get().unitNames().getOrDefault(id, texts.get("unit.unknown")))
                .collect(java.util.stream.Collectors.joining(texts.get("findings.chip.between")));
        chip.setVisible(!units.isEmpty());
        chip.setText(texts.get("findings.chip", "unit", units));
    }
}
