package org.gouji.ui.finding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.AbstractListModel;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Typing;
import org.gouji.work.listing.Facet;

/** One facet: its values with their counts, chosen with a click or the space bar; a field to find one among many. */
final class FacetList extends JPanel {
    private static final int IN_SIGHT = 8;
    private static final int MOST = 300;
    private static final int NARROWEST = 120;

    private final Facet facet;
    private final transient FindingsPresenter presenter;
    private final Items items = new Items();
    private final JList<Item> list = new JList<>(items);
    private final JTextField narrow = new JTextField();
    private final JButton all = new JButton();
    private transient List<String> values = List.of();
    private transient FacetWords words;
    private transient Map<String, Integer> counts = Map.of();
    private transient Set<String> chosen = Set.of();
    private transient UnitNames names = UnitNames.whole();

    /** A value; {@code on} where it is chosen. */
    record Item(String value, String word, int count, boolean on) {}

    FacetList(Facet facet, FindingsPresenter presenter, Texts texts) {
        super(new MigLayout("insets 0, gap 0 2, fillx, hidemode 3", "[grow, fill][]"));
        this.facet = facet;
        this.presenter = presenter;
        this.words = new FacetWords(presenter.state().get(), texts);
        setOpaque(false);
        String name = FacetWords.name(facet, texts);
        JLabel title = Look.text(new JLabel(name), "h4");
        title.setLabelFor(list);
        String key = "facet." + facet.name().toLowerCase(Locale.ROOT);
        Look.named(list, key, name);
        all.setText(texts.get("facet.all"));
        Look.named(all, key + ".all", texts.get("facet.all.of", "facet", name));
        Look.style(all, "buttonType: toolBarButton; margin: 0,4,0,4");
        all.addActionListener(e -> presenter.show(presenter.filter().get().without(facet)));
        String field = texts.get("facet.narrow", "facet", name);
        Look.named(narrow, key + ".narrow", field);
        narrow.putClientProperty("JTextField.placeholderText", field);
        narrow.putClientProperty("JTextField.showClearButton", true);
        Typing.listen(narrow, words -> refill());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new ItemRenderer());
        // lines of one size are not measured one by one; they grow with the view
        list.setFixedCellHeight(UIScale.scale(22));
        list.setFixedCellWidth(UIScale.scale(NARROWEST));
        list.setBackground(Look.color("Pane.background"));
        keys();
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(title, "cell 0 0");
        add(all, "cell 1 0, h 20!");
        add(narrow, "cell 0 1 2 1");
        add(scroll, "cell 0 2 2 1, wmin 0");
    }

    private void keys() {
        list.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke("SPACE"), "toggle");
        list.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke("ENTER"), "toggle");
        list.getActionMap().put("toggle", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (list.getSelectedIndex() >= 0) {
                    toggle(list.getSelectedIndex());
                }
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                int row = list.locationToIndex(event.getPoint());
                if (SwingUtilities.isLeftMouseButton(event)
                        && row >= 0
                        && list.getCellBounds(row, row).contains(event.getPoint())) {
                    toggle(row);
                }
            }
        });
    }

    private void toggle(int row) {
        presenter.toggle(facet, items.getElementAt(row).value());
    }

    void render(FindingsState state, FacetWords spoken) {
        Map<String, Integer> now = state.counts().getOrDefault(facet, Map.of());
        Set<String> on = state.filter().of(facet);
        if (now.equals(counts) && on.equals(chosen) && state.names().equals(names)) {
            return;
        }
        counts = now;
        chosen = on;
        names = state.names();
        words = spoken;
        values = new ArrayList<>(now.keySet());
        on.stream().filter(value -> !now.containsKey(value)).forEach(values::add);
        if (facet == Facet.RULE || facet == Facet.UNIT) {
            values.sort(Comparator.comparing((String value) -> !on.contains(value))
                    .thenComparing(value -> -now.getOrDefault(value, 0)));
        }
        all.setVisible(!on.isEmpty());
        narrow.setVisible(values.size() > IN_SIGHT || !narrow.getText().isEmpty());
        refill();
        // where no report has a version before, there is nothing to choose
        setVisible(facet == Facet.CARRY ? values.stream().anyMatch(v -> !v.isEmpty()) : !values.isEmpty());
    }

    /** Of very many values only the first are made into words; the field finds the others. */
    private void refill() {
        String part = narrow.getText().strip().toLowerCase(Locale.ROOT);
        List<Item> next = values.stream()
                .map(value ->
                        new Item(value, words.of(facet, value), counts.getOrDefault(value, 0), chosen.contains(value)))
                .filter(item -> part.isEmpty()
                        || item.on()
                        || item.word().toLowerCase(Locale.ROOT).contains(part))
                .limit(MOST)
                .toList();
        int selected = list.getSelectedIndex();
        items.show(next);
        if (selected >= 0 && selected < next.size()) {
            list.setSelectedIndex(selected);
        }
        list.setVisibleRowCount(Math.max(1, Math.min(IN_SIGHT, next.size())));
        revalidate();
    }

    /** The values; told to the list as a whole. */
    private static final class Items extends AbstractListModel<Item> {
        private transient List<Item> shown = List.of();

        void show(List<Item> next) {
            int before = shown.size();
            shown = next;
            int both = Math.min(before, next.size());
            if (next.size() > before) {
                fireIntervalAdded(this, before, next.size() - 1);
            } else if (next.size() < before) {
                fireIntervalRemoved(this, next.size(), before - 1);
            }
            if (both > 0) {
                fireContentsChanged(this, 0, both - 1);
            }
        }

        @Override
        public int getSize() {
            return shown.size();
        }

        @Override
        public Item getElementAt(int index) {
            return shown.get(index);
        }
    }

    /** A box, the word, the count. */
    private static final class ItemRenderer implements javax.swing.ListCellRenderer<Item> {
        private final JPanel line = new JPanel(new MigLayout("insets 0 2 0 4, gap 4", "[grow, fill][]", "[22!]"));
        private final javax.swing.JCheckBox word = new javax.swing.JCheckBox();
        private final JLabel count = Look.text(new JLabel(), "small");

        ItemRenderer() {
            word.putClientProperty("html.disable", true);
            word.setOpaque(false);
            line.add(word, "wmin 0");
            line.add(count);
        }

        @Override
        public java.awt.Component getListCellRendererComponent(
                JList<? extends Item> list, Item item, int index, boolean selected, boolean focused) {
            boolean lit = selected && list.isFocusOwner();
            word.setText(item.word());
            word.setSelected(item.on());
            word.setForeground(lit ? list.getSelectionForeground() : list.getForeground());
            count.setText(String.valueOf(item.count()));
            count.setForeground(lit ? list.getSelectionForeground() : Look.color("Pane.faint"));
            line.setBackground(lit ? list.getSelectionBackground() : list.getBackground());
            line.setToolTipText(item.word());
            line.getAccessibleContext().setAccessibleName(item.word() + " " + item.count());
            return line;
        }
    }
}
