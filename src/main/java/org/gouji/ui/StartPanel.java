package org.gouji.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.job.JobsState;
import org.gouji.ui.look.Look;
import org.gouji.work.ImportFailure;

/** An empty workspace: where to drop reports, and why none of the files tried so far could be read. */
final class StartPanel extends JPanel {
    /** Lines are broken anew whenever anything moves, also while nobody sees them. */
    private static final int MOST = 50;

    private final transient Texts texts;
    private final JLabel title;
    private final JTextArea failures = new JTextArea();
    private final JScrollPane failuresScroll = new JScrollPane(failures);

    StartPanel(Texts texts, Actions actions) {
        super(new MigLayout("fill, insets 24, hidemode 3", "[grow, fill]", "[grow, fill][]"));
        this.texts = texts;
        setName("start");
        JPanel zone = new DropZone();
        zone.setLayout(new MigLayout("fill, insets 24", "[grow, center]", "[grow, bottom]8[]20[]24[grow, top]"));
        title = Look.text(new JLabel(texts.get("start.title")), "h1");
        title.setName("start.title");
        JLabel hint = Look.text(new JLabel(texts.get("start.hint")), "large");
        hint.setName("start.hint");
        hint.setForeground(Look.color("Pane.faint"));
        zone.add(title, "wrap");
        zone.add(hint, "wrap");
        zone.add(button(actions, AppAction.IMPORT_FOLDER), "split 2, gapright 12");
        zone.add(button(actions, AppAction.IMPORT_FILES), "wrap");
        JLabel roster = new JLabel(texts.get("start.roster"));
        roster.setForeground(Look.color("Pane.faint"));
        JPanel later = new JPanel(new MigLayout("insets 0", "[]8[]", "[center]"));
        later.setOpaque(false);
        later.add(roster);
        later.add(button(actions, AppAction.IMPORT_ROSTER));
        zone.add(later);
        add(zone, "wrap");
        Look.named(failures, "start.failures", texts.get("failures.name"));
        failures.setEditable(false);
        failures.setLineWrap(true);
        failures.setWrapStyleWord(true);
        failures.setRows(6);
        add(failuresScroll, "hmin pref");
    }

    private static JButton button(Actions actions, AppAction action) {
        JButton button = new JButton(actions.get(action));
        button.setMnemonic(0);
        button.setText(actions.plainText(action));
        Look.named(button, "start." + action.textKey(), button.getText());
        Look.style(button, "margin: 6,16,6,16");
        return button;
    }

    void render(JobsState state) {
        title.setText(texts.get(state.running().isPresent() ? "start.running" : "start.title"));
        StringBuilder lines = new StringBuilder();
        List<ImportFailure> shown =
                state.failures().subList(0, Math.min(MOST, state.failures().size()));
        for (ImportFailure failure : shown) {
            lines.append(texts.get("start.failure", "file", failure.path(), "reason", texts.get(failure.message())))
                    .append('\n');
        }
        if (shown.size() < state.failures().size()) {
            lines.append(
                    texts.get("start.failures.more", "count", state.failures().size() - shown.size()));
        }
        failures.setText(lines.toString().stripTrailing());
        failures.setCaretPosition(0);
        failuresScroll.setVisible(!state.failures().isEmpty());
        revalidate();
    }

    private static final class DropZone extends JPanel {
        @Override
        protected void paintComponent(Graphics graphics) {
            super.paintComponent(graphics);
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            int inset = UIScale.scale(2);
            int arc = UIScale.scale(16);
            g.setColor(Look.color("Pane.background"));
            g.fillRoundRect(inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, arc, arc);
            g.setColor(Look.color("Sheet.line"));
            float dash = UIScale.scale(6f);
            g.setStroke(new BasicStroke(
                    UIScale.scale(1.5f),
                    BasicStroke.CAP_ROUND,
                    BasicStroke.JOIN_ROUND,
                    1,
                    new float[] {dash, dash},
                    0));
            g.drawRoundRect(inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, arc, arc);
            g.dispose();
        }
    }
}
