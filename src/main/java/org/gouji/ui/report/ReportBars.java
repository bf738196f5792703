package org.gouji.ui.report;

import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.look.FigureIcon;
import org.gouji.ui.look.Look;
import org.gouji.work.evidence.Outcome;

/** What the reader must not forget while a report is not simply the chosen one as it is: a trial, or another report looked up. */
final class ReportBars extends JPanel {
    private final transient Wording wording;
    private final transient Texts texts;
    private final JLabel words = new JLabel();
    private final JButton suggest;
    private final JButton leave;
    private final JButton back;

    ReportBars(Wording wording, Runnable suggestTrial, Runnable leaveTrial, Runnable goBack) {
        super(new MigLayout("insets 3 12 3 8, gap 6, fillx, hidemode 3", "[grow, fill][][][]"));
        this.wording = wording;
        this.texts = wording.texts();
        words.setName("report.bar");
        suggest = button("trial.suggest", suggestTrial);
        leave = button("trial.leave", leaveTrial);
        back = button("away.back", goBack);
        add(words, "wmin 0");
        add(suggest);
        add(leave);
        add(back);
    }

    private JButton button(String key, Runnable verb) {
        JButton button = new JButton(texts.get(key));
        Look.named(button, key, button.getText());
        Look.style(button, "margin: 1,8,1,8");
        button.addActionListener(e -> verb.run());
        return button;
    }

    void render(ReportState state) {
        Optional<Outcome> trial = state.trial();
        setVisible(trial.isPresent() || state.away());
        setBackground(Look.color(state.away() ? "Chip.background" : "Sheet.suspect"));
        words.setForeground(Look.color(state.away() ? "Chip.foreground" : "Sheet.ink"));
        words.setIcon(trial.map(t -> FigureIcon.of("tried")).orElse(null));
        words.setText(trial.map(this::told).orElseGet(() -> away(state)));
        words.setToolTipText(words.getText());
        suggest.setVisible(trial.isPresent());
        leave.setVisible(trial.isPresent());
        back.setVisible(state.away());
    }

    private String told(Outcome trial) {
        String changes = trial.repair().changes().stream()
                .map(c -> texts.get(
                        "trial.change", "row", wording.row(c.cell()), "column", wording.column(c.cell()), "to", c.to()))
                .collect(Collectors.joining(texts.get("trial.separator")));
        String holds = texts.get(
                trial.complete() ? "trial.all" : "trial.some",
                "judged",
                trial.judged(),
                "before",
                trial.before(),
                "after",
                trial.after());
        return texts.get("trial.bar", "changes", changes, "holds", holds);
    }

    private String away(ReportState state) {
        return state.report()
                .map(r -> texts.get(
                        "away.bar",
                        "unit",
                        r.unit().orElse(texts.get("unit.unknown")),
                        "year",
                        r.year().map(String::valueOf).orElse(texts.get("year.unknown"))))
                .orElse(" ");
    }
}
