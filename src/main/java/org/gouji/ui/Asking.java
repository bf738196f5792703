package org.gouji.ui;

import java.awt.Component;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.gouji.ui.look.Look;

/**
 * A question in a window of its own. Its buttons say what they do; Enter, or Ctrl+Enter where Enter begins a line, presses the first
 * of them; Escape and closing the window answer nothing. Event thread only.
 */
final class Asking {
    private static final int LINE = 480;
    private static final int HIGHEST = 440;

    private final String title;
    private final JOptionPane pane;
    private final List<JButton> answers;

    /**
     * A question.
     *
     * @param kind one of {@link JOptionPane}'s kinds of message
     * @param answers what the buttons say, the usual answer first
     */
    Asking(String title, int kind, JComponent body, List<String> answers) {
        this.title = title;
        this.answers = answers.stream().map(JButton::new).toList();
        JButton usual = this.answers.get(0);
        this.pane = new JOptionPane(body, kind, JOptionPane.DEFAULT_OPTION, null, this.answers.toArray(), usual);
        this.answers.forEach(button -> button.addActionListener(e -> pane.setValue(button)));
        pane.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, KeyEvent.CTRL_DOWN_MASK), "usual");
        pane.getActionMap().put("usual", new javax.swing.AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                usual.doClick();
            }
        });
    }

    /** The button of an answer. */
    JButton button(int answer) {
        return answers.get(answer);
    }

    /** Asks over {@code owner}, the keyboard on {@code first}; the number of the answer, none where the window was closed. */
    OptionalInt ask(Component owner, Runnable first) {
        JDialog dialog = pane.createDialog(owner, title);
        dialog.getRootPane().setDefaultButton(answers.get(0));
        dialog.addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowGainedFocus(WindowEvent event) {
                dialog.removeWindowFocusListener(this);
                first.run();
            }
        });
        dialog.setVisible(true);
        dialog.dispose();
        int answer = answers.indexOf(pane.getValue());
        return answer < 0 ? OptionalInt.empty() : OptionalInt.of(answer);
    }

    /** The first button. */
    OptionalInt ask(Component owner) {
        return ask(owner, answers.get(0)::requestFocusInWindow);
    }

    /** A field under the sentence that asks for it. */
    static JPanel field(String sentence, JComponent field) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0 6, wrap 1", "[" + LINE + "::, grow, fill]"));
        JLabel label = new JLabel(sentence);
        label.setLabelFor(
                field instanceof JScrollPane scroll
                        ? (JComponent) scroll.getViewport().getView()
                        : field);
        panel.add(label);
        panel.add(field);
        return panel;
    }

    /** A text as high as it is, scrolled where it is very long; its words can be copied. */
    static JScrollPane text(String text, String name) {
        JTextArea area = new JTextArea(text);
        Look.named(area, "dialog.text", name);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setMargin(new Insets(0, 0, 0, 0));
        int line = com.formdev.flatlaf.util.UIScale.scale(LINE);
        area.setSize(line, Short.MAX_VALUE);
        int height = area.getPreferredSize().height;
        JScrollPane scroll = new JScrollPane(area);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setPreferredSize(
                new java.awt.Dimension(line, Math.min(height, com.formdev.flatlaf.util.UIScale.scale(HIGHEST))));
        return scroll;
    }
}
