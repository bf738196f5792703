package org.gouji.ui.report;

import java.util.ArrayList;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Report;
import org.gouji.text.Texts;
import org.gouji.ui.look.FigureIcon;
import org.gouji.ui.look.Look;

/** What the marks in the drawn form mean; only those that can be seen now. */
final class Legend extends JPanel {
    private final transient Texts texts;
    private transient List<String> shown = List.of();

    Legend(Texts texts) {
        super(new MigLayout("insets 2 12 2 8, gap 12, hidemode 3"));
        this.texts = texts;
        setBackground(Look.color("Pane.background"));
        Look.named(this, "report.legend", texts.get("legend.name"));
    }

    void render(ReportState state) {
        List<String> now = state.report().map(r -> kinds(r, state)).orElse(List.of());
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            now.forEach(this::entry);
            setVisible(!now.isEmpty());
            revalidate();
            repaint();
        }
    }

    private void entry(String kind) {
        Icon icon = FigureIcon.of(kind);
        JLabel label = Look.text(new JLabel(texts.get("legend." + kind), icon, JLabel.LEADING), "small");
        label.setForeground(Look.color("Pane.faint"));
        label.setToolTipText(texts.get("legend." + kind));
        add(label, "wmin 0");
    }

    private static List<String> kinds(Report report, ReportState state) {
        List<String> kinds = new ArrayList<>();
        Marks marks = state.marks();
        add(kinds, "chief", !marks.chief().isEmpty());
        add(kinds, "addend", !marks.addends().isEmpty());
        add(kinds, "tried", !marks.suggested().isEmpty());
        add(kinds, "corrected", state.corrections().keySet().stream().anyMatch(OfCell.class::isInstance));
        add(kinds, "doubtful", report.figures().values().stream().anyMatch(Figure::doubtful));
        add(kinds, "unreadable", any(report, FigureState.UNREADABLE));
        add(kinds, "missing", any(report, FigureState.MISSING));
        add(kinds, "blank", any(report, FigureState.BLANK));
        add(kinds, "cited", state.citations().beside(marks));
        return kinds;
    }

    private static void add(List<String> kinds, String kind, boolean seen) {
        if (seen) {
            kinds.add(kind);
        }
    }

    private static boolean any(Report report, FigureState state) {
        return report.figures().values().stream().anyMatch(f -> f.state() == state);
    }
}
