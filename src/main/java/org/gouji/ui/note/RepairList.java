package org.gouji.ui.note;

import com.formdev.flatlaf.util.UIScale;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.look.FigureIcon;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.ShortLabel;
import org.gouji.ui.note.RepairChoices.Choice;

/** The repairs as switches: on, the report is shown with the repair; off, as it is. Below the one that is on: take it into the note. */
final class RepairList extends JPanel {
    /** What is no wider stands on one line in the narrowest panel. */
    private static final int ONE_LINE = 200;

    private final transient Texts texts;
    private final transient IntConsumer tryOut;
    private final transient Runnable listAll;
    private final transient Runnable suggest;
    private transient RepairChoices shown;

    RepairList(Texts texts, IntConsumer tryOut, Runnable listAll, Runnable suggest) {
        super(new MigLayout("insets 2 8 4 8, gap 3, fillx, wrap 1, hidemode 3", "[grow, fill]"));
        this.texts = texts;
        this.tryOut = tryOut;
        this.listAll = listAll;
        this.suggest = suggest;
        setOpaque(false);
        Look.named(this, "repairs", texts.get("trial.name"));
    }

    void show(RepairChoices next) {
        if (next.equals(shown)) {
            return;
        }
        boolean focused = java.util.Arrays.stream(getComponents()).anyMatch(java.awt.Component::isFocusOwner);
        shown = next;
        removeAll();
        setVisible(!next.choices().isEmpty());
        for (Choice choice : next.choices()) {
            JToggleButton button = button(choice);
            add(button, "wmin 0");
            if (choice.tried()) {
                add(suggestion(), "wmin 0, gapbottom 4");
                if (focused) {
                    button.requestFocusInWindow();
                }
            }
        }
        next.more().ifPresent(more -> {
            JButton all = new JButton(more);
            Look.named(all, "repairs.more", more);
            Look.style(all, "buttonType: borderless; margin: 1,4,1,4");
            all.addActionListener(e -> listAll.run());
            add(all, "wmin 0, growx 0");
        });
        revalidate();
        repaint();
    }

    private JToggleButton button(Choice choice) {
        JToggleButton button = new JToggleButton();
        button.setLayout(new MigLayout("insets 3 8 3 6, gap 6 0, fillx", "[][grow, fill]"));
        button.setSelected(choice.tried());
        Look.style(button, "selectedBackground: $Sheet.suspect; selectedForeground: $Sheet.ink");
        String name = choice.line();
        Look.named(button, "repair." + choice.number(), name);
        button.setToolTipText(name);
        button.add(new JLabel(FigureIcon.of("tried")), "spany 4, aligny center");
        String oneLine = choice.row() + " " + choice.change();
        if (getFontMetrics(button.getFont()).stringWidth(oneLine) <= UIScale.scale(ONE_LINE)) {
            button.add(new ShortLabel(oneLine), "wmin 0, wrap");
        } else {
            button.add(new ShortLabel(choice.row()), "wmin 0, wrap");
            button.add(new ShortLabel(choice.change()), "wmin 0, wrap");
        }
        button.add(small(choice.outcome()), "wmin 0, wrap");
        if (!choice.slip().isEmpty()) {
            button.add(small(choice.slip()), "wmin 0");
        }
        button.addActionListener(e -> tryOut.accept(choice.number()));
        return button;
    }

    private static JLabel small(String text) {
        JLabel label = Look.text(new ShortLabel(text), "small");
        label.setForeground(Look.color("Pane.faint"));
        return label;
    }

    private JButton suggestion() {
        JButton button = new JButton(texts.get("trial.suggest"));
        Look.named(button, "repair.suggest", button.getText());
        button.addActionListener(e -> suggest.run());
        return button;
    }
}
