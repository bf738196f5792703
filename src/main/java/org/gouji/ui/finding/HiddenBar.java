package org.gouji.ui.finding;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Unit;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;
import org.gouji.work.DiscrepancyRow;

/** Says that what was asked for is not among the lines that are shown, and brings it there. */
final class HiddenBar extends JPanel {
    private final transient Texts texts;
    private final JLabel said = new JLabel();

    HiddenBar(FindingsPresenter presenter, Texts texts) {
        super(new MigLayout("insets 3 10 3 8, gap 8, fillx", "[grow, fill][]"));
        this.texts = texts;
        setBackground(Look.color("Chip.background"));
        said.setName("findings.hidden");
        said.setForeground(Look.color("Chip.foreground"));
        JButton show = new JButton(texts.get("findings.clear"));
        Look.named(show, "findings.hidden.show", texts.get("findings.hidden.show"));
        show.setToolTipText(texts.get("findings.hidden.show"));
        Look.style(show, "margin: 1,8,1,8");
        show.addActionListener(e -> presenter.reveal());
        add(said, "wmin 0");
        add(show);
        setVisible(false);
    }

    void render(Optional<DiscrepancyRow> hidden) {
        hidden.ifPresent(row -> said.setText(texts.get(
                "findings.hidden",
                "unit",
                row.unit().map(Unit::name).orElse(texts.get("unit.unknown")),
                "year",
                row.year().map(String::valueOf).orElse(texts.get("facet.year.unknown")))));
        setVisible(hidden.isPresent());
        revalidate();
    }
}
