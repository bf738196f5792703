package org.gouji.ui;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.gouji.ui.look.Look;

/** A workspace in the list of the last ones: its name, and below it the folder it lies in. */
final class RecentRenderer extends JPanel implements ListCellRenderer<Path> {
    private final JLabel name = Look.text(new JLabel(), "h4");
    private final JLabel folder = Look.text(new JLabel(), "small");

    RecentRenderer() {
        super(new MigLayout("insets 6 10 6 10, gap 0, wrap 1, fillx", "[grow, fill]"));
        add(name, "wmin 0");
        add(folder, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Path> list, Path file, int index, boolean selected, boolean focused) {
        name.setText(file.getFileName().toString().replaceFirst("\\.gouji$", ""));
        folder.setText(Optional.ofNullable(file.getParent()).map(Path::toString).orElse(""));
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        name.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        folder.setForeground(selected ? list.getSelectionForeground() : Look.color("Pane.faint"));
        setBorder(
                focused && !selected
                        ? UIManager.getBorder("List.focusCellHighlightBorder")
                        : BorderFactory.createEmptyBorder());
        getAccessibleContext().setAccessibleName(name.getText() + " " + folder.getText());
        return this;
    }
}
