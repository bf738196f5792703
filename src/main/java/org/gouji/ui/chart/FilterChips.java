package org.gouji.ui.chart;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.chart.ChartsState.Chip;
import org.gouji.ui.look.Look;

/** What the filter asks for, a button for each value; a click takes it away. */
final class FilterChips extends JPanel {
    /** More do not fit; one button stands for the rest. */
    private static final int MOST = 5;

    private final transient ChartsPresenter presenter;
    private final transient Texts texts;
    private transient List<Chip> shown = List.of();

    FilterChips(ChartsPresenter presenter, Texts texts) {
        super(new MigLayout("insets 0, gap 4", "", "[]"));
        this.presenter = presenter;
        this.texts = texts;
        setOpaque(false);
        Look.named(this, "charts.chips", texts.get("chart.chips"));
    }

    void show(List<Chip> chips) {
        if (chips.equals(shown)) {
            return;
        }
        shown = chips;
        removeAll();
        chips.stream().limit(MOST).forEach(chip -> {
            JButton button = chip(texts.get("chart.chip", "text", chip.text()), "charts.chip." + chip.value());
            button.setToolTipText(texts.get("chart.chip.tip", "text", chip.text()));
            button.getAccessibleContext().setAccessibleName(button.getToolTipText());
            button.addActionListener(e -> presenter.drop(chip));
            add(button, "wmin 60, wmax 220");
        });
        if (chips.size() > 1) {
            JButton all = new JButton(
                    chips.size() > MOST
                            ? texts.get("chart.chips.clear.more", "count", chips.size() - MOST)
                            : texts.get("chart.chips.clear"));
            all.setName("charts.chips.clear");
            Look.style(all, "buttonType: toolBarButton; margin: 2,6,2,6");
            all.addActionListener(e -> presenter.dropAll());
            add(all);
        }
        revalidate();
        repaint();
    }

    private static JButton chip(String text, String name) {
        JButton button = new JButton(text);
        button.setName(name);
        Look.style(
                button,
                "arc: 999; margin: 1,10,1,10; borderWidth: 0; background: $Chip.background; foreground: $Chip.foreground");
        return button;
    }
}
