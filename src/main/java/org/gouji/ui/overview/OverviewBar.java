package org.gouji.ui.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.RosterEntry;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Typing;
import org.gouji.work.overview.Coverage;

/** Above the list of units: the year, a name to find, a kind, and how it stands with their reports, each with its number. */
final class OverviewBar extends JPanel {
    private final transient OverviewPresenter presenter;
    private final transient Texts texts;
    private final transient OverviewWords spoken;
    private final JComboBox<Integer> year = new JComboBox<>();
    private final JComboBox<String> kind = new JComboBox<>();
    private final JTextField search = new JTextField();
    private final JToggleButton all = new JToggleButton();
    private final Map<Coverage, JToggleButton> coverages = new EnumMap<>(Coverage.class);
    private transient List<RosterEntry.Kind> kinds = List.of();
    private final JButton roster;
    private boolean rendering;

    OverviewBar(OverviewPresenter presenter, Texts texts, Runnable copy, Runnable editRoster, Watches watches) {
        super(new MigLayout("insets 6 8 4 8, gap 4, hidemode 3", "[][grow, fill, 90:150:220][]10[]"));
        this.presenter = presenter;
        this.texts = texts;
        this.spoken = new OverviewWords(texts);
        Look.named(year, "overview.year", texts.get("overview.year"));
        year.setToolTipText(texts.get("overview.year.tip"));
        year.addActionListener(e -> {
            if (!rendering && year.getSelectedItem() != null) {
                presenter.choose((Integer) year.getSelectedItem());
            }
        });
        Look.named(search, "overview.search", texts.get("overview.search"));
        search.putClientProperty("JTextField.placeholderText", texts.get("overview.search"));
        search.putClientProperty("JTextField.showClearButton", true);
        Typing.listen(search, text -> {
            if (!rendering) {
                presenter.search(text);
            }
        });
        Look.named(kind, "overview.kind", texts.get("overview.kind"));
        kind.addActionListener(e -> {
            if (!rendering && kind.getSelectedIndex() >= 0) {
                int chosen = kind.getSelectedIndex();
                presenter.choose(chosen == 0 ? Optional.empty() : Optional.of(kinds.get(chosen - 1)));
            }
        });
        add(year, "w 84!");
        add(search);
        add(kind, "w 130!");
        toggle(all, "overview.coverage.all");
        all.addActionListener(e -> presenter.clear());
        for (Coverage coverage : Coverage.values()) {
            JToggleButton button = new JToggleButton(new CoverageIcon(coverage));
            button.addActionListener(e -> presenter.toggle(coverage));
            coverages.put(coverage, toggle(button, "overview.coverage." + coverage.key()));
        }
        add(button("overview.copy", texts.get("overview.copy.tip"), copy), "gapleft push");
        roster = button("overview.roster.edit", texts.get("overview.roster.title"), editRoster);
        add(roster);
        watches.add(presenter.state(), this::render);
    }

    private JToggleButton toggle(JToggleButton button, String name) {
        button.setName(name);
        Look.style(button, "buttonType: toolBarButton; margin: 2,6,2,6");
        add(button);
        return button;
    }

    private JButton button(String key, String tip, Runnable action) {
        JButton button = new JButton(texts.get(key));
        Look.named(button, key, button.getText());
        Look.style(button, "buttonType: toolBarButton; margin: 2,6,2,6");
        button.setToolTipText(tip);
        button.addActionListener(e -> action.run());
        return button;
    }

    void focusSearch() {
        search.requestFocusInWindow();
        search.selectAll();
    }

    private void render(OverviewState state) {
        rendering = true;
        try {
            years(state);
            kinds(state);
            if (!search.isFocusOwner()
                    && !search.getText().strip().equals(state.choice().words())) {
                search.setText(state.choice().words());
            }
            label(all, texts.get("overview.all", "count", state.all()), texts.get("overview.all.tip"));
            all.setSelected(!state.choice().narrows());
            // without a roster the line below asks for one
            roster.setVisible(state.overview().roster());
            Coverage absent = state.overview().roster() ? Coverage.MISSING : Coverage.UNKNOWN;
            coverages.forEach((coverage, button) -> {
                String word = spoken.of(coverage);
                boolean on = state.choice().coverages().contains(coverage);
                int count = state.of(coverage);
                label(
                        button,
                        texts.get("overview.coverage", "word", word, "count", count),
                        texts.get(on ? "overview.coverage.either" : "overview.coverage.only", "word", word));
                button.setSelected(on);
                button.setVisible(count > 0 || on || coverage == Coverage.REPORTED || coverage == absent);
            });
        } finally {
            rendering = false;
        }
    }

    private static void label(JToggleButton button, String text, String tip) {
        button.setText(text);
        button.getAccessibleContext().setAccessibleName(text);
        button.setToolTipText(tip);
    }

    private void years(OverviewState state) {
        List<Integer> shown = IntStream.range(0, year.getItemCount())
                .mapToObj(year::getItemAt)
                .toList();
        if (!shown.equals(state.overview().years())) {
            year.removeAllItems();
            state.overview().years().forEach(year::addItem);
        }
        year.setEnabled(!state.overview().years().isEmpty());
        year.setSelectedItem(state.choice().year());
    }

    private void kinds(OverviewState state) {
        kinds = List.copyOf(state.kinds().keySet());
        List<String> items = new java.util.ArrayList<>();
        items.add(texts.get("overview.kind.all"));
        kinds.forEach(k -> items.add(texts.get(
                "overview.kind.one",
                "kind",
                texts.get("overview.kind." + k.key()),
                "count",
                state.kinds().get(k))));
        List<String> shown = IntStream.range(0, kind.getItemCount())
                .mapToObj(kind::getItemAt)
                .toList();
        if (!shown.equals(items)) {
            kind.removeAllItems();
            items.forEach(kind::addItem);
        }
        kind.setSelectedIndex(
                state.choice().kind().map(k -> kinds.indexOf(k) + 1).orElse(0));
        kind.setVisible(kinds.size() > 1);
    }
}
