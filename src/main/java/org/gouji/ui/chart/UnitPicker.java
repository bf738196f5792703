package org.gouji.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.TypedChoice;
import org.gouji.ui.look.Typing;

/** A button with the unit a chart is shown for; it opens a list to choose another from by typing a part of its name. */
final class UnitPicker extends JButton {
    private static final int MOST = 200;

    private final transient Texts texts;
    private final transient Consumer<String> choose;
    private final JPanel popup = new JPanel(new BorderLayout(0, 4));
    private final JTextField words = new JTextField();
    private final DefaultListModel<Entry> found = new DefaultListModel<>();
    private final JList<Entry> list = new JList<>(found);
    private transient Map<String, String> units = Map.of();
    private boolean all;

    private record Entry(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    UnitPicker(Texts texts, Consumer<String> choose) {
        this.texts = texts;
        this.choose = choose;
        Look.named(this, "charts.unit", texts.get("chart.unit"));
        Look.named(words, "charts.unit.words", texts.get("chart.unit.words"));
        Look.named(list, "charts.unit.list", texts.get("chart.unit"));
        words.putClientProperty("JTextField.placeholderText", texts.get("chart.unit.words"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setPrototypeCellValue(new Entry("", texts.get("chart.all.units")));
        popup.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(Look.color("Sheet.line")), BorderFactory.createEmptyBorder(4, 4, 4, 4)));
        popup.add(words, BorderLayout.NORTH);
        popup.add(new JScrollPane(list), BorderLayout.CENTER);
        popup.setSize(new Dimension(UIScale.scale(320), UIScale.scale(300)));
        words.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                close();
            }
        });
        addActionListener(e -> open());
        Typing.listen(words, text -> seek());
        TypedChoice.of(words, list, this::take, this::requestFocusInWindow);
    }

    /** Shows which unit it is; {@code orAll} offers all of them together as well. */
    void show(Map<String, String> offered, String unit, boolean orAll) {
        units = offered;
        all = orAll;
        String name = unit.isEmpty() ? texts.get("chart.all.units") : offered.getOrDefault(unit, "");
        setText(texts.get("chart.unit.button", "unit", name));
        setToolTipText(name);
        setEnabled(!offered.isEmpty());
    }

    /** Lies over the window like the palette: a popup menu would keep the keys for itself. */
    private void open() {
        if (popup.getParent() != null) {
            close();
            return;
        }
        words.setText("");
        seek();
        JLayeredPane layers = getRootPane().getLayeredPane();
        popup.setLocation(SwingUtilities.convertPoint(this, 0, getHeight() + 2, layers));
        layers.add(popup, JLayeredPane.POPUP_LAYER);
        popup.validate();
        layers.repaint();
        words.requestFocusInWindow();
    }

    private void close() {
        if (popup.getParent() instanceof JLayeredPane layers) {
            layers.remove(popup);
            layers.repaint();
        }
    }

    private void seek() {
        String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
        found.clear();
        if (all && wanted.isEmpty()) {
            found.addElement(new Entry("", texts.get("chart.all.units")));
        }
        units.entrySet().stream()
                .filter(unit -> unit.getValue().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .forEach(unit -> found.addElement(new Entry(unit.getKey(), unit.getValue())));
        list.setSelectedIndex(0);
    }

    private void take() {
        Entry entry = list.getSelectedValue();
        if (entry != null) {
            requestFocusInWindow();
            close();
            choose.accept(entry.id());
        }
    }
}
