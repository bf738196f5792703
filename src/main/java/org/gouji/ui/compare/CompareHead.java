package org.gouji.ui.compare;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.compare.CompareState.Shown;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.work.ReportRow;
import org.gouji.work.compare.CellPair;
import org.gouji.work.compare.Matching;
import org.gouji.work.compare.TableComparison;

/** Which two reports, what of them, and where one is among the differences. */
final class CompareHead extends JPanel {
    private final transient ComparePresenter presenter;
    private final transient Texts texts;
    private final transient ReportWords reports;
    private final Map<Side, JButton> columns = new EnumMap<>(Side.class);
    private final Map<Side, JLabel> files = new EnumMap<>(Side.class);
    private final Map<Part, JToggleButton> parts = new EnumMap<>(Part.class);
    private final JCheckBox only;
    private final JLabel summary = Look.text(new JLabel(" "), "small");
    private final JLabel at = Look.text(new JLabel(" "), "small");
    private final JButton previous;
    private final JButton next;
    private final JButton copy;

    CompareHead(ComparePresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 8 12 4 12, gap 0 4, fillx", "[grow, fill]"));
        this.presenter = presenter;
        this.texts = texts;
        this.reports = new ReportWords(texts);
        setBackground(Look.color("Pane.background"));
        only = Look.named(new JCheckBox(texts.get("compare.only")), "compare.only", texts.get("compare.only"));
        only.setOpaque(false);
        previous = button("previous", presenter::previous);
        next = button("next", presenter::next);
        copy = button("copy", this::copy);
        copy.setToolTipText(texts.get("compare.copy.tip"));
        only.addActionListener(e -> presenter.showOnly(only.isSelected()));
        at.setName("compare.at");
        at.setHorizontalAlignment(SwingConstants.RIGHT);
        summary.setName("compare.summary");
        summary.setForeground(Look.color("Pane.faint"));
        add(pair(), "wrap");
        add(bar());
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Look.color("Pane.line")), getBorder()));
        watches.add(presenter.state(), this::render);
    }

    private JPanel pair() {
        JPanel pair =
                new JPanel(new MigLayout("insets 0, gap 8 1, fillx", "[grow, fill, sg side]8[]8[grow, fill, sg side]"));
        pair.setOpaque(false);
        JButton swap = new JButton("⇄");
        swap.addActionListener(e -> presenter.swap());
        swap.setToolTipText(texts.get("compare.swap"));
        Look.named(swap, "compare.swap", texts.get("compare.swap"));
        pair.add(column(Side.LEFT), "wmin 0");
        pair.add(swap);
        pair.add(column(Side.RIGHT), "wmin 0, wrap");
        pair.add(files.get(Side.LEFT), "wmin 0");
        pair.add(files.get(Side.RIGHT), "skip 1, wmin 0");
        return pair;
    }

    private JButton column(Side side) {
        JButton column = new JButton();
        column.setHorizontalAlignment(SwingConstants.LEADING);
        column.addActionListener(e -> ReportPicker.open(column, presenter, side, texts));
        Look.named(column, "compare.pick." + side.key(), texts.get("compare.pick." + side.key()));
        Look.style(column, "font: bold");
        columns.put(side, column);
        JLabel file = Look.text(new JLabel(" "), "small");
        file.setForeground(Look.color("Pane.faint"));
        file.setName("compare.file." + side.key());
        files.put(side, file);
        return column;
    }

    private JPanel bar() {
        JPanel bar = new JPanel(new MigLayout("insets 0, gap 0, fillx", "[][][][]14[]14[grow, fill]8[]6[][]14[]"));
        bar.setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        for (Part part : Part.values()) {
            JToggleButton button = new JToggleButton();
            button.addActionListener(e -> presenter.show(part));
            Look.named(button, "compare.part." + part.key(), texts.get("compare.part." + part.key()));
            Look.style(button, "buttonType: tab; margin: 4,12,4,12");
            group.add(button);
            parts.put(part, button);
            bar.add(button);
        }
        bar.add(only, "skip 1");
        bar.add(summary, "wmin 0");
        bar.add(at);
        bar.add(previous);
        bar.add(next);
        bar.add(copy);
        return bar;
    }

    private JButton button(String key, Runnable then) {
        JButton button = new JButton(texts.get("compare." + key));
        button.addActionListener(e -> then.run());
        Look.style(button, "margin: 2,8,2,8");
        return Look.named(button, "compare." + key, texts.get("compare." + key));
    }

    private void copy() {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(presenter.copy()), null);
    }

    private void render(CompareState state) {
        columns.forEach((side, button) -> name(side, state.of(side)));
        Optional<Shown> shown = state.shown();
        parts.forEach((part, button) -> {
            button.setSelected(part == state.part());
            String name = texts.get("compare.part." + part.key());
            button.setText(shown.map(s -> texts.get("compare.part.count", "part", name, "count", s.count(part)))
                    .orElse(name));
        });
        only.setSelected(state.only());
        only.setEnabled(state.part() != Part.PASSAGES);
        summary.setText(shown.map(s -> summary(state.part(), s)).orElse(" "));
        summary.setToolTipText(shown.map(s -> summary(state.part(), s)).orElse(null));
        int count = shown.map(s -> s.spots().size()).orElse(0);
        at.setText(
                count == 0
                        ? " "
                        : texts.get(
                                "compare.at",
                                "at",
                                state.current() < 0 ? texts.get("compare.at.none") : state.current() + 1,
                                "count",
                                count));
        previous.setEnabled(state.current() > 0);
        next.setEnabled(state.current() + 1 < count);
        copy.setEnabled(shown.isPresent());
    }

    private void name(Side side, Optional<ReportRow> row) {
        columns.get(side).setText(row.map(reports::name).orElse(texts.get("compare.pick.none")) + "  ▾");
        columns.get(side).setToolTipText(row.map(reports::full).orElse(texts.get("compare.pick." + side.key())));
        files.get(side).setText(row.map(reports::file).orElse(" "));
        files.get(side).setToolTipText(row.map(ReportRow::path).orElse(null));
    }

    private String summary(Part part, Shown shown) {
        Matching matching = shown.comparison().matching();
        int alone = (int) shown.comparison().cells().stream()
                .filter(c -> c.kind() == CellPair.Kind.ONE_EDITION)
                .count();
        return switch (part) {
            case CELLS ->
                texts.get(
                        alone == 0 ? "compare.summary.cells" : "compare.summary.cells.alone",
                        "compared",
                        shown.comparison().tables().stream()
                                .mapToInt(TableComparison::compared)
                                .sum(),
                        "different",
                        shown.comparison().cells().size() - alone,
                        "alone",
                        alone);
            case PROSE ->
                texts.get("compare.summary.prose", "count", shown.comparison().proseDifferences());
            case PASSAGES ->
                texts.get(
                        "compare.summary.passages",
                        "left",
                        matching.left().percent(),
                        "right",
                        matching.right().percent());
        };
    }
}
