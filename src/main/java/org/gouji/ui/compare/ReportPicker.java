package org.gouji.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.TypedChoice;
import org.gouji.ui.look.Typing;
import org.gouji.work.ReportRow;

/** Reports to choose from, below the column they are chosen for: type some of unit, year or file, Enter takes it. Not modal. */
final class ReportPicker extends JPanel {
    private static final int HEIGHT = 300;
    private static final int LEAST = 420;

    private final transient ComparePresenter presenter;
    private final transient ReportWords reports;
    private final Side side;
    private final transient Component before;
    private final JTextField words = new JTextField();
    private final DefaultListModel<ReportRow> found = new DefaultListModel<>();
    private final JList<ReportRow> list = new JList<>(found);
    private final JLabel nothing;

    private ReportPicker(ComparePresenter presenter, Side side, Texts texts, Component before) {
        super(new BorderLayout());
        this.presenter = presenter;
        this.reports = new ReportWords(texts);
        this.side = side;
        this.before = before;
        setName("compare.picker");
        setBorder(BorderFactory.createLineBorder(Look.color("Sheet.line")));
        String name = texts.get("compare.pick." + side.key());
        Look.named(words, "compare.picker.words", name);
        Look.named(list, "compare.picker.list", name);
        words.putClientProperty("JTextField.placeholderText", texts.get("compare.pick.search"));
        nothing = new JLabel(texts.get("compare.pick.nothing"), JLabel.CENTER);
        nothing.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer((of, row, index, selected, focused) -> {
            JLabel label = new JLabel(reports.full(row));
            label.setOpaque(true);
            label.setBorder(BorderFactory.createEmptyBorder(3, 8, 3, 8));
            label.setBackground(selected ? of.getSelectionBackground() : of.getBackground());
            label.setForeground(selected ? of.getSelectionForeground() : of.getForeground());
            return label;
        });
        add(words, BorderLayout.NORTH);
        add(new JScrollPane(list), BorderLayout.CENTER);
        add(nothing, BorderLayout.SOUTH);
        Typing.listen(words, this::find);
        TypedChoice.of(words, list, this::take, () -> close(true));
        words.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                close(false);
            }
        });
        find("");
    }

    /** Opens it below {@code anchor}, which has the focus again when it closes. */
    static void open(JComponent anchor, ComparePresenter presenter, Side side, Texts texts) {
        JRootPane root = SwingUtilities.getRootPane(anchor);
        ReportPicker picker = new ReportPicker(presenter, side, texts, anchor);
        JLayeredPane layers = root.getLayeredPane();
        Point below = SwingUtilities.convertPoint(anchor, 0, anchor.getHeight() + 2, layers);
        int width = Math.min(layers.getWidth(), Math.max(anchor.getWidth(), UIScale.scale(LEAST)));
        int height = Math.min(UIScale.scale(HEIGHT), layers.getHeight() - below.y);
        picker.setBounds(Math.min(below.x, layers.getWidth() - width), below.y, width, height);
        layers.add(picker, JLayeredPane.POPUP_LAYER);
        picker.revalidate();
        picker.words.requestFocusInWindow();
    }

    private void find(String typed) {
        found.clear();
        presenter.choices(side, typed).forEach(found::addElement);
        list.setSelectedIndex(0);
        nothing.setVisible(found.isEmpty());
    }

    private void take() {
        ReportRow row = list.getSelectedValue();
        if (row != null) {
            close(true);
            presenter.choose(side, row);
        }
    }

    private void close(boolean back) {
        if (getParent() != null) {
            JComponent layers = (JComponent) getParent();
            layers.remove(this);
            layers.repaint();
            if (back) {
                before.requestFocusInWindow();
            }
        }
    }
}
