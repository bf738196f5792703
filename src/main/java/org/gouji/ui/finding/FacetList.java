package org.gouji.ui.finding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int NARROWEST = 120;

    private final Facet facet;
    private final transient FindingsPresenter presenter;
    private final Items items = new Items();
    private final JList<Item> list = new JList<>(items);
    private final JTextField narrow = new JTextField();
    private final JButton all = new JButton();
    private transient List<Item> everything = List.of();
    private transient Map<String, Integer> counts = Map.of();
    private transient Set<String> chosen = Set.of();
    private transient UnitNames names = UnitNames.whole();
    private transient Optional<FacetWords> said = Optional.empty();

    /** A value; {@code on} where it is chosen. Its word is looked up when it is seen: there may be a hundred thousand units. */
    record Item(String value, int count, boolean on) {}

    FacetList(Facet facet, FindingsPresenter presenter, Texts texts) {
        super(new MigLayout("insets 0, gap 0 2, fillx, hidemode 3", "[grow, fill][]"));
        this.facet = facet;
        this.presenter = presenter;
        setOpaque(false);
        String name = FacetWords.name(facet, texts);
        JLabel title = Look.text(new JLabel(name), "h4");
        title.setLabelFor(list);
        String key = "facet." + facet.name().toLowerCase(java.util.Locale.ROOT);
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
        add(title);
        add(all, "h 20!, wrap");
        add(narrow, "span, wrap");
        add(scroll, "span, wmin 0");
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

    void render(FindingsState state, FacetWords words) {
        Map<String, Integer> now = state.counts().getOrDefault(facet, Map.of());
        Set<String> on = state.filter().of(facet);
        if (now.equals(counts) && on.equals(chosen) && state.names().equals(names)) {
            return;
        }
        counts = now;
        chosen = on;
        names = state.names();
        said = Optional.of(words);
        List<Item> next = new ArrayList<>();
        now.forEach((value, count) -> next.add(new Item(value, count, on.contains(value))));
        on.stream().filter(value -> !now.containsKey(value)).forEach(value -> next.add(new Item(value, 0, true)));
        if (facet == Facet.RULE || facet == Facet.UNIT) {
            next.sort(Comparator.comparingInt(item -> item.on() ? Integer.MIN_VALUE : -item.count()));
        }
        everything = next;
        all.setVisible(!on.isEmpty());
        narrow.setVisible(next.size() > IN_SIGHT || !narrow.getText().isEmpty());
        refill();
        setVisible(!next.isEmpty());
    }

    private String word(Item item) {
        return said.map(words -> words.of(facet, item.value())).orElse(item.value());
    }

    private void refill() {
        String part = narrow.getText().strip().toLowerCase(java.util.Locale.ROOT);
        List<Item> next = everything.stream()
                .filter(item -> part.isEmpty()
                        || item.on()
                        || word(item).toLowerCase(java.util.Locale.ROOT).contains(part))
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
    private final class ItemRenderer implements javax.swing.ListCellRenderer<Item> {
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
            String said = word(item);
            word.setText(said);
            word.setSelected(item.on());
            word.setForeground(lit ? list.getSelectionForeground() : list.getForeground());
            count.setText(String.valueOf(item.count()));
            count.setForeground(lit ? list.getSelectionForeground() : Look.color("Pane.faint"));
            line.setBackground(lit ? list.getSelectionBackground() : list.getBackground());
            line.setToolTipText(said);
            line.getAccessibleContext().setAccessibleName(said + " " + item.count());
            return line;
        }
    }
}
