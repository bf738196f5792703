package org.gouji.ui.unit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTree;
import javax.swing.JViewport;
import javax.swing.UIManager;
import javax.swing.tree.TreeCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.text.Texts;
import org.gouji.ui.finding.Tally;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.ShapeIcon;
import org.gouji.ui.unit.UnitsState.ReportNode;
import org.gouji.ui.unit.UnitsState.YearNode;

/** A line of the tree: a name, and how many errors and doubtful places are still open there, each with its shape. */
final class NodeRenderer implements TreeCellRenderer {
    static final int INDENT = 18;

    private final Texts texts;
    private final Supplier<UnitsState> state;
    private final JPanel line =
            new JPanel(new MigLayout("insets 3 2 3 8, gap 4, hidemode 3", "[grow, fill][][][]", "[]"));
    private final JLabel name = new JLabel();
    private final JLabel errors = Look.text(new JLabel(ShapeIcon.of(Severity.ERROR)), "small");
    private final JLabel verdict = Look.text(new JLabel(), "small");
    private final JLabel warnings = Look.text(new JLabel(ShapeIcon.of(Severity.WARNING)), "small");

    /** Counts are taken from {@code state} when a line is drawn. */
    NodeRenderer(Texts texts, Supplier<UnitsState> state) {
        this.texts = texts;
        this.state = state;
        errors.setIconTextGap(UIScale.scale(2));
        warnings.setIconTextGap(UIScale.scale(2));
        line.setOpaque(false);
        line.add(name, "wmin 0");
        line.add(errors);
        line.add(warnings);
        line.add(verdict);
    }

    @Override
    public Component getTreeCellRendererComponent(
            JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focused) {
        UnitsState now = state.get();
        if (value instanceof ReportNode report) {
            show(report.brief(), now.counts().of(report));
            verdict.setText(texts.get("verdict." + key(now.verdict(report))));
            line.setToolTipText(texts.get(
                    "units.report.tip", "unit", report.name(), "file", report.file(), "verdict", verdict.getText()));
        } else if (value instanceof YearNode year) {
            show(
                    texts.get(
                            year.year() == 0 ? "units.year.unknown" : "units.year",
                            "year",
                            year.year(),
                            "count",
                            year.reports().size()),
                    now.counts().of(year));
            line.setToolTipText(null);
        } else {
            show(texts.get("units.all", "count", now.reports()), now.counts().all());
            line.setToolTipText(null);
        }
        verdict.setVisible(value instanceof ReportNode);
        Color ink = selected
                ? UIManager.getColor(focused ? "Tree.selectionForeground" : "Tree.selectionInactiveForeground")
                : tree.getForeground();
        name.setForeground(ink);
        errors.setForeground(ink);
        warnings.setForeground(ink);
        if (value instanceof ReportNode report && !(selected && focused)) {
            Optional<Verdict> proposed = now.verdict(report);
            verdict.setForeground(
                    Look.color(proposed.isPresent() ? "Verdict." + key(proposed) + ".color" : "Pane.faint"));
        } else {
            verdict.setForeground(ink);
        }
        // as wide as the room there is: a long name is cut, the counts stay in sight at the right
        int depth = value instanceof ReportNode ? 3 : value instanceof YearNode ? 2 : 1;
        // of the viewport, not of what is visible: the tree itself is laid out later than its rows are measured
        int width = tree.getParent() instanceof JViewport viewport ? viewport.getWidth() : tree.getWidth();
        int room = width - depth * UIScale.scale(INDENT);
        line.setPreferredSize(null);
        line.setPreferredSize(new Dimension(Math.max(UIScale.scale(80), room), line.getPreferredSize().height));
        line.getAccessibleContext()
                .setAccessibleName(verdict.isVisible() ? name.getText() + " " + verdict.getText() : name.getText());
        return line;
    }

    /** How high a line is. */
    int height() {
        show("0", new Tally<>(Map.of(Severity.ERROR, 1, Severity.WARNING, 1)));
        verdict.setText(texts.get("verdict.pass"));
        line.setPreferredSize(null);
        return line.getPreferredSize().height;
    }

    /** Whoever was not checked has no verdict, least of all a good one. */
    private static String key(Optional<Verdict> verdict) {
        return verdict.map(Verdict::key).orElse("none");
    }

    private void show(String text, Tally<Severity> open) {
        name.setText(text);
        count(errors, open.of(Severity.ERROR));
        count(warnings, open.of(Severity.WARNING));
    }

    private static void count(JLabel label, int count) {
        label.setText(String.valueOf(count));
        label.setVisible(count > 0);
    }
}
