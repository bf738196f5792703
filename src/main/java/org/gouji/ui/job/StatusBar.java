package org.gouji.ui.job;

import java.time.Duration;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.job.JobsState.Running;
import org.gouji.ui.look.Look;

/** What is going on, how far it is, and a way to stop it; at the right the files that could not be read. */
public final class StatusBar extends JPanel {
    private final transient Texts texts;
    private final JProgressBar bar = new JProgressBar();
    private final JLabel left = new JLabel();
    private final JLabel text = new JLabel(" ");
    private final JButton cancel = new JButton();
    private final JButton failures = new JButton();

    /** Shows what {@code presenter} says; {@code showFailures} leads to the list of failures. */
    public StatusBar(JobsPresenter presenter, Texts texts, Runnable showFailures, Watches watches) {
        super(new MigLayout("insets 2 12 2 8, gap 8, hidemode 3", "[][][grow, fill][][]", "[26!]"));
        this.texts = texts;
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Look.color("Pane.line")));
        Look.named(bar, "job.progress", texts.get("job.progress"));
        left.setName("job.left");
        text.setName("job.text");
        cancel.setText(texts.get("job.cancel"));
        Look.named(cancel, "job.cancel", texts.get("job.cancel"));
        Look.style(cancel, "margin: 1,8,1,8");
        cancel.addActionListener(e -> presenter.cancel());
        failures.setName("job.failures");
        Look.style(
                failures,
                "buttonType: roundRect; background: $Badge.background; foreground: $Badge.foreground; borderWidth: 0; margin: 1,10,1,10");
        failures.addActionListener(e -> showFailures.run());
        add(bar, "cell 0 0, w 160!");
        add(left, "cell 1 0");
        add(text, "cell 2 0, wmin 0");
        add(cancel, "cell 3 0");
        add(failures, "cell 4 0");
        watches.add(presenter.state(), this::render);
    }

    private void render(JobsState state) {
        Optional<Running> running = state.running();
        bar.setVisible(running.isPresent());
        cancel.setVisible(running.isPresent());
        Optional<Duration> time = running.flatMap(Running::left);
        left.setVisible(time.isPresent());
        left.setText(time.map(TimeLeft::words).map(texts::get).orElse(""));
        cancel.setEnabled(running.map(r -> !r.cancelling()).orElse(false));
        if (running.isPresent()) {
            Running job = running.get();
            bar.setIndeterminate(job.total() == 0);
            bar.setMaximum(Math.max(1, job.total()));
            bar.setValue(job.done());
            text.setText(texts.get(
                    job.cancelling() ? "job.cancelling" : job.kind().textKey(),
                    "done",
                    job.done(),
                    "total",
                    job.total(),
                    "what",
                    job.what()));
        } else {
            bar.setIndeterminate(false);
            text.setText(state.last().map(texts::get).orElse(texts.get("job.idle")));
        }
        text.setToolTipText(text.getText());
        failures.setVisible(!state.failures().isEmpty());
        failures.setText(texts.get("job.failures", "count", state.failures().size()));
        failures.getAccessibleContext().setAccessibleName(failures.getText());
    }
}
