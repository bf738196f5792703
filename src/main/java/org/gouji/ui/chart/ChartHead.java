package org.gouji.ui.chart;

import java.util.List;
import java.util.Map;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.chart.ChartsState.Shown;
import org.gouji.ui.look.Look;
import org.gouji.work.figures.Measure;

/** Above a chart: what it is shown for, what the filter asks for, and what can be done with it. */
final class ChartHead extends JPanel {
    private final transient Texts texts;
    private final UnitPicker unit;
    private final JComboBox<Integer> year = new JComboBox<>();
    private final JComboBox<Choice> measure = new JComboBox<>();
    private final DeadlineField deadline;
    private final JLabel deadlineLabel;
    private final FilterChips chips;
    private final JButton list = new JButton();
    private final JToggleButton table;
    private boolean rendering;

    private record Choice(Measure measure, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    ChartHead(ChartsPresenter presenter, Texts texts, Map<String, Runnable> verbs) {
        super(new MigLayout("insets 6 10 6 10, gap 6, hidemode 3", "", "[]"));
        this.texts = texts;
        unit = new UnitPicker(texts, presenter::showUnit);
        deadline = new DeadlineField(texts, presenter::setDeadline);
        deadlineLabel = new JLabel(texts.get("chart.deadline.name"));
        deadlineLabel.setLabelFor(deadline);
        chips = new FilterChips(presenter, texts);
        table = new JToggleButton(texts.get("chart.table"));
        Look.named(year, "charts.year", texts.get("chart.year"));
        Look.named(measure, "charts.measure", texts.get("chart.measure"));
        Look.named(list, "charts.list", texts.get("chart.list.tip"));
        Look.named(table, "charts.table.toggle", texts.get("chart.table.tip"));
        table.setToolTipText(texts.get("chart.table.tip"));
        list.setToolTipText(texts.get("chart.list.tip"));
        measure.setModel(new DefaultComboBoxModel<>(presenter.measures().stream()
                .map(m -> new Choice(m, texts.get("chart.measure." + m.key())))
                .toArray(Choice[]::new)));
        measure.setMaximumRowCount(20);
        add(unit, "wmax 260");
        add(year);
        add(measure);
        add(deadlineLabel);
        add(deadline);
        add(chips, "wmin 0, pushx, growx");
        add(list);
        add(table);
        add(export(verbs));
        list.addActionListener(e -> presenter.list());
        table.addActionListener(e -> presenter.showTable(table.isSelected()));
        year.addActionListener(e -> {
            if (!rendering && year.getSelectedItem() instanceof Integer chosen) {
                presenter.showYear(chosen);
            }
        });
        measure.addActionListener(e -> {
            if (!rendering && measure.getSelectedItem() instanceof Choice chosen) {
                presenter.show(chosen.measure());
            }
        });
    }

    /** One button for all ways out, so that the row has room. */
    private JComponent export(Map<String, Runnable> verbs) {
        JPopupMenu menu = new JPopupMenu();
        verbs.forEach((key, verb) -> {
            javax.swing.JMenuItem item = new javax.swing.JMenuItem(texts.get("chart.export." + key));
            item.setName("charts.export." + key);
            item.addActionListener(e -> verb.run());
            menu.add(item);
        });
        JButton button = new JButton(texts.get("chart.export"));
        Look.named(button, "charts.export", texts.get("chart.export.tip"));
        button.setToolTipText(texts.get("chart.export.tip"));
        button.addActionListener(
                e -> menu.show(button, button.getWidth() - menu.getPreferredSize().width, button.getHeight()));
        return button;
    }

    void render(ChartsState state) {
        rendering = true;
        try {
            Shown shown = state.shown();
            ChartKind kind = state.kind();
            unit.setVisible(kind.hasUnit());
            unit.show(shown.units(), shown.unit(), kind == ChartKind.OUTCOMES);
            year.setVisible(kind.hasYear() && !shown.years().isEmpty());
            years(shown);
            measure.setVisible(kind.hasMeasure());
            select(state.measure());
            deadline.setVisible(kind == ChartKind.COURSE);
            deadlineLabel.setVisible(deadline.isVisible());
            deadline.show(shown.deadline());
            chips.show(shown.chips());
            list.setText(texts.get("chart.list", "count", shown.fitting()));
            list.setEnabled(shown.fitting() > 0);
            table.setSelected(state.table());
            table.setEnabled(shown.chart().isPresent());
        } finally {
            rendering = false;
        }
    }

    private void years(Shown shown) {
        List<Integer> offered = shown.years();
        if (year.getItemCount() != offered.size()
                || !offered.equals(java.util.stream.IntStream.range(0, year.getItemCount())
                        .mapToObj(year::getItemAt)
                        .toList())) {
            year.setModel(new DefaultComboBoxModel<>(offered.toArray(Integer[]::new)));
        }
        shown.year().ifPresent(year::setSelectedItem);
    }

    private void select(Measure wanted) {
        for (int i = 0; i < measure.getItemCount(); i++) {
            if (measure.getItemAt(i).measure().equals(wanted)) {
                measure.setSelectedIndex(i);
            }
        }
    }
}
