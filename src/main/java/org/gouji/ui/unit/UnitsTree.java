package org.gouji.ui.unit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;
import org.gouji.ui.unit.UnitsState.YearNode;

/** The nodes of a state as a tree: nothing is copied, however many there are. Event thread only. */
final class UnitsTree implements TreeModel {
    private static final Object ROOT = "all";

    private final List<TreeModelListener> listeners = new CopyOnWriteArrayList<>();
    private List<YearNode> years = List.of();

    /** Shows other nodes; returns whether they are others. */
    boolean show(List<YearNode> others) {
        if (others == years) {
            return false;
        }
        years = others;
        TreeModelEvent event = new TreeModelEvent(this, new TreePath(ROOT));
        listeners.forEach(listener -> listener.treeStructureChanged(event));
        return true;
    }

    @Override
    public Object getRoot() {
        return ROOT;
    }

    @Override
    public Object getChild(Object parent, int index) {
        return parent instanceof YearNode year ? year.reports().get(index) : years.get(index);
    }

    @Override
    public int getChildCount(Object parent) {
        if (parent instanceof YearNode year) {
            return year.reports().size();
        }
        return parent == ROOT ? years.size() : 0;
    }

    @Override
    public boolean isLeaf(Object node) {
        return node != ROOT && !(node instanceof YearNode);
    }

    @Override
    public int getIndexOfChild(Object parent, Object child) {
        return parent instanceof YearNode year ? year.reports().indexOf(child) : years.indexOf(child);
    }

    @Override
    public void valueForPathChanged(TreePath path, Object value) {
        // nothing is edited here
    }

    @Override
    public void addTreeModelListener(TreeModelListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeTreeModelListener(TreeModelListener listener) {
        listeners.remove(listener);
    }
}
