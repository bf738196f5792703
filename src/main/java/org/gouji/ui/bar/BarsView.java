package org.gouji.ui.bar;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.gouji.chart.ChartLook;
import org.gouji.chart.UnitChart;
import org.gouji.model.Severity;
import org.gouji.text.Texts;
import org.gouji.ui.bar.BarsPresenter.BarsState;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.ShapeIcon;
import org.jfree.chart.ChartMouseEvent;
import org.jfree.chart.ChartMouseListener;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;

/** The chart of discrepancies by unit and severity; a click on a piece of a bar narrows the list to it. */
public final class BarsView extends JPanel {
    private static final int BAR = 28;
    private static final int LARGEST = 20_000;
    private static final float FADED = 0.28f;

    private final transient BarsPresenter presenter;
    private final transient Texts texts;
    private final ChartPanel panel;

    /** Shows what {@code presenter} says. */
    public BarsView(BarsPresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill", "[grow, fill]", "[][grow, fill]"));
        this.presenter = presenter;
        this.texts = texts;
        setBackground(Look.color("Pane.background"));
        // no buffer: a buffered chart is blurred on screens with more than one dot to the point
        panel = new ChartPanel(
                chart(presenter.state().get()),
                300,
                200,
                10,
                10,
                LARGEST,
                LARGEST,
                false,
                false,
                false,
                false,
                false,
                true);
        panel.setPopupMenu(null);
        panel.setMouseZoomable(false);
        panel.setDomainZoomable(false);
        panel.setRangeZoomable(false);
        panel.setBackground(Look.color("Pane.background"));
        Look.named(panel, "chart", texts.get("chart.units.title"));
        panel.addChartMouseListener(new Clicks());
        JScrollPane scroll = new JScrollPane(panel);
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(BAR));
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        JLabel title = Look.text(new JLabel(texts.get("chart.units.title")), "h4");
        title.setLabelFor(panel);
        add(title, "gap 12 8 9 2, split 2, wrap");
        add(scroll);
        add(legend(), "south");
        watches.add(presenter.state(), this::render);
    }

    private JPanel legend() {
        JPanel legend = new JPanel(new MigLayout("insets 2 12 6 8, gap 12"));
        legend.setOpaque(false);
        for (Severity severity : Severity.values()) {
            JLabel key = Look.text(
                    new JLabel(texts.get("severity." + severity.key()), ShapeIcon.of(severity), JLabel.LEADING),
                    "small");
            key.setName("chart.legend." + severity.key());
            legend.add(key);
        }
        return legend;
    }

    private void render(BarsState state) {
        panel.setChart(chart(state));
        panel.setPreferredSize(new Dimension(
                UIScale.scale(200),
                UIScale.scale(BAR) * Math.max(1, state.bars().size()) + UIScale.scale(8)));
        panel.revalidate();
        panel.repaint();
    }

    private JFreeChart chart(BarsState state) {
        Map<Severity, Color> colors = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            colors.put(severity, Look.color(severity));
        }
        ChartLook look = new ChartLook(
                UIManager.getFont("small.font"),
                Look.color("Sheet.ink"),
                Look.color("Pane.line"),
                Look.color("Pane.background"),
                colors,
                FADED);
        return UnitChart.of(state.bars(), s -> texts.get("severity." + s.key()), state.chosen(), look);
    }

    private final class Clicks implements ChartMouseListener {
        @Override
        public void chartMouseClicked(ChartMouseEvent event) {
            UnitChart.piece(event.getEntity()).ifPresent(presenter::choose);
        }

        @Override
        public void chartMouseMoved(ChartMouseEvent event) {
            boolean over = UnitChart.piece(event.getEntity()).isPresent();
            panel.setCursor(java.awt.Cursor.getPredefinedCursor(
                    over ? java.awt.Cursor.HAND_CURSOR : java.awt.Cursor.DEFAULT_CURSOR));
        }
    }
}
