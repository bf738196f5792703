package org.gouji.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;

/** The charts there are, those of discrepancies above those of figures. */
final class ChartMenu extends JPanel {
    private final JList<ChartKind> list = new JList<>(ChartKind.values());
    private final transient Texts texts;
    private boolean rendering;

    ChartMenu(ChartsPresenter presenter, Texts texts) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.texts = texts;
        Look.named(list, "charts.menu", texts.get("chart.menu"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Lines());
        list.setBackground(Look.color("Tree.background"));
        list.addListSelectionListener(e -> {
            if (!rendering && !e.getValueIsAdjusting() && list.getSelectedValue() != null) {
                presenter.show(list.getSelectedValue());
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, Look.color("Pane.line")));
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll);
    }

    /** Puts the keys on the list. */
    void focus() {
        list.requestFocusInWindow();
    }

    void render(ChartKind kind) {
        rendering = true;
        list.setSelectedValue(kind, true);
        rendering = false;
    }

    /** The first of each group carries the group's name above it. */
    private final class Lines extends DefaultListCellRenderer {
        private final JPanel first = new JPanel(new MigLayout("insets 0, gap 0, fill", "[grow, fill]", "[][]"));
        private final JLabel group = Look.text(new JLabel(), "small");

        Lines() {
            first.setOpaque(false);
            group.setForeground(Look.color("Pane.faint"));
            group.setBorder(BorderFactory.createEmptyBorder(
                    UIScale.scale(10), UIScale.scale(12), UIScale.scale(3), UIScale.scale(8)));
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> owner, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(owner, value, index, selected, focused);
            ChartKind kind = (ChartKind) value;
            setText(texts.get("chart.kind." + kind.key()));
            setBorder(BorderFactory.createEmptyBorder(
                    UIScale.scale(5), UIScale.scale(20), UIScale.scale(5), UIScale.scale(10)));
            if (kind != ChartKind.UNITS && kind != ChartKind.YEARS) {
                return this;
            }
            group.setText(texts.get(kind.countsFindings() ? "chart.group.findings" : "chart.group.figures"));
            first.removeAll();
            first.add(group, "wrap");
            first.add(this);
            return first;
        }
    }
}
