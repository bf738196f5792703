package org.gouji.ui.chart;

import java.awt.CardLayout;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.chart.ChartsState.Shown;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;

/** The page of charts: which there are at the left, the chosen one with its table, what can be done with it above. */
public final class ChartsView extends JPanel {
    private static final String CHART = "chart";
    private static final String HINT = "hint";
    /** What takes no longer is shown without a word. */
    private static final int BUSY_MILLIS = 300;

    /** Of the width, where the table would like more than is there. */
    private static final double SMALLEST_SHARE = 0.5;

    private final transient Texts texts;
    private final ChartMenu menu;
    private final ChartHead head;
    private final ChartCanvas canvas;
    private final ChartTable table;
    private final JSplitPane split;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JTextArea hint = new JTextArea();
    private final JButton roster = new JButton();
    private final JLabel reading = new JLabel(" ");
    private final transient ChartExport export;
    private final Timer busy;
    private ChartKind placed;
    private boolean awaited;

    /** Shows what {@code presenter} says; {@code importRoster} asks for the roster that one of the charts needs. */
    public ChartsView(ChartsPresenter presenter, Runnable importRoster, Texts texts, Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill", "[196!, fill][grow, fill]", "[][grow, fill][]"));
        this.texts = texts;
        canvas = new ChartCanvas(texts, presenter::choose, words -> reading.setText(words.isEmpty() ? " " : words));
        export = new ChartExport(presenter, texts, () -> canvas().drawn(), this);
        Map<String, Runnable> verbs = new LinkedHashMap<>();
        verbs.put("picture", export::copyPicture);
        verbs.put("table", export::copyTable);
        verbs.put("png", export::savePng);
        verbs.put("svg", export::saveSvg);
        menu = new ChartMenu(presenter, texts);
        head = new ChartHead(presenter, texts, verbs);
        table = new ChartTable(texts);
        split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, canvas, table);
        split.setResizeWeight(1);
        split.setBorder(BorderFactory.createEmptyBorder());
        body.setBackground(Look.color("Pane.background"));
        body.add(split, CHART);
        body.add(hintPanel(importRoster), HINT);
        Look.named(reading, "charts.reading", texts.get("chart.reading"));
        reading.setForeground(Look.color("Sheet.ink"));
        reading.setOpaque(true);
        reading.setBackground(Look.color("Pane.background"));
        reading.setBorder(BorderFactory.createEmptyBorder(3, 12, 4, 12));
        add(menu, "spany, growy");
        add(head, "wrap");
        add(body, "wrap, wmin 0, hmin 0");
        add(reading, "wmin 0");
        copyKey();
        busy = new Timer(BUSY_MILLIS, e -> reading.setText(texts.get("chart.busy")));
        busy.setRepeats(false);
        watches.atEnd(busy::stop);
        watches.add(presenter.state(), this::render);
    }

    private ChartCanvas canvas() {
        return canvas;
    }

    private JPanel hintPanel(Runnable importRoster) {
        JPanel panel = new JPanel(
                new MigLayout("fill, insets 24, hidemode 3", "[grow, center]", "[grow, bottom]16[grow, top]"));
        panel.setBackground(Look.color("Pane.background"));
        hint.setEditable(false);
        hint.setLineWrap(true);
        hint.setWrapStyleWord(true);
        hint.setOpaque(false);
        hint.setFocusable(false);
        hint.setForeground(Look.color("Pane.faint"));
        Look.named(Look.text(hint, "large"), "charts.hint", texts.get("chart.menu"));
        panel.add(hint, "w 240:520:560, wrap");
        roster.setText(texts.get("overview.roster.import"));
        Look.named(roster, "charts.roster", roster.getText());
        roster.addActionListener(e -> importRoster.run());
        panel.add(roster);
        return panel;
    }

    private void copyKey() {
        KeyStroke copy = KeyStroke.getKeyStroke(KeyEvent.VK_C, java.awt.event.InputEvent.CTRL_DOWN_MASK);
        canvas.getInputMap().put(copy, "copy");
        canvas.getActionMap().put("copy", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                export.copyPicture();
            }
        });
    }

    /** The picture to the clipboard. */
    public void copyPicture() {
        export.copyPicture();
    }

    /** The table to the clipboard. */
    public void copyTable() {
        export.copyTable();
    }

    /** The picture as a file for documents. */
    public void savePng() {
        export.savePng();
    }

    /** The picture as a file of lines and letters. */
    public void saveSvg() {
        export.saveSvg();
    }

    /** Puts the keys on the chart. */
    public void focus() {
        if (canvas.isShowing()) {
            canvas.requestFocusInWindow();
        } else {
            // the chart is still being made: the keys wait in the list of charts
            awaited = true;
            menu.focus();
        }
    }

    private void render(ChartsState state) {
        Shown shown = state.shown();
        menu.render(state.kind());
        head.render(state);
        boolean drawn = shown.chart().filter(c -> !c.isEmpty()).isPresent();
        shown.chart().filter(c -> !c.isEmpty()).ifPresent(chart -> {
            canvas.show(chart, shown.emphasis());
            table.show(chart.table(texts));
        });
        if (state.busy()) {
            busy.start();
        } else {
            busy.stop();
            canvas.tell();
        }
        hint.setText(state.busy() && !drawn ? texts.get("chart.busy") : shown.hint());
        roster.setVisible(hint.getText().equals(texts.get("chart.none.roster")));
        boolean beside = state.table() && drawn;
        boolean others = placed != state.shown().kind() || table.isVisible() != beside;
        table.setVisible(beside);
        split.setDividerSize(beside ? UIManager.getInt("SplitPane.dividerSize") : 0);
        if (others && beside) {
            placed = state.shown().kind();
            int width = split.getWidth();
            split.setDividerLocation(Math.max((int) (width * SMALLEST_SHARE), width - table.wholeWidth()));
        }
        cards.show(body, drawn ? CHART : HINT);
        if (awaited && drawn) {
            awaited = false;
            canvas.requestFocusInWindow();
        }
    }
}
