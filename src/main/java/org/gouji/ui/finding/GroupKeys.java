package org.gouji.ui.finding;

import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import org.gouji.ui.finding.Rows.Group;

/** Folds and opens groups by key: left and right as in a tree, the space bar on a head. Event thread only. */
final class GroupKeys {
    private final JTable table;
    private final FindingsTableModel lines;
    private final FindingsPresenter presenter;

    GroupKeys(JTable table, FindingsTableModel lines, FindingsPresenter presenter) {
        this.table = table;
        this.lines = lines;
        this.presenter = presenter;
        bind("LEFT", this::fold);
        bind("RIGHT", this::open);
        bind("SPACE", this::turn);
    }

    private void bind(String key, Runnable what) {
        String name = "group." + key;
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), name);
        table.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    private int row() {
        return Math.max(0, table.getSelectionModel().getLeadSelectionIndex());
    }

    /** Folds the group that a row belongs to; its head is where the work goes on. */
    private void fold() {
        int row = row();
        presenter.state().get().rows().groups().stream()
                .filter(group -> group.row() <= row && row < group.end())
                .filter(group -> !group.folded())
                .findFirst()
                .ifPresent(group -> turn(group));
    }

    private void open() {
        head().filter(Group::folded).ifPresent(this::turn);
    }

    private void turn() {
        head().ifPresent(this::turn);
    }

    private Optional<Group> head() {
        return lines.head(row());
    }

    private void turn(Group group) {
        presenter.fold(group.value());
        table.getSelectionModel().setSelectionInterval(group.row(), group.row());
        table.scrollRectToVisible(table.getCellRect(group.row(), 0, true));
    }
}
