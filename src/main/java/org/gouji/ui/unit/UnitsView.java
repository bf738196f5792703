package org.gouji.ui.unit;

import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.ScrollPaneConstants;
import javax.swing.plaf.basic.BasicTreeUI;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.unit.UnitsState.Choice;
import org.gouji.ui.unit.UnitsState.ReportNode;
import org.gouji.ui.unit.UnitsState.YearNode;

/** The tree of years and units. */
public final class UnitsView extends JPanel {
    private final transient UnitsPresenter presenter;
    private final DefaultTreeModel model = new DefaultTreeModel(new DefaultMutableTreeNode());
    private final JTree tree = new JTree(model);
    private final JScrollPane scroll = new JScrollPane(tree);
    private boolean rendering;
    private int fittedTo;

    /** Shows what {@code presenter} says. */
    public UnitsView(UnitsPresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill", "[grow, fill]", "[][grow, fill]"));
        this.presenter = presenter;
        setBackground(Look.color("Pane.background"));
        JLabel title = Look.text(new JLabel(texts.get("units.title")), "h4");
        title.setLabelFor(tree);
        Look.named(tree, "units.tree", texts.get("units.title"));
        tree.setShowsRootHandles(true);
        tree.setRowHeight(0);
        tree.setCellRenderer(new NodeRenderer(texts));
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.addTreeSelectionListener(e -> {
            if (!rendering && e.isAddedPath()) {
                presenter.choose(choice(e.getPath()));
            }
        });
        scroll.getViewport().addChangeListener(e -> fit());
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        add(title, "gap 12 8 9 7, wrap");
        add(scroll);
        watches.add(presenter.state(), this::render);
    }

    private void render(UnitsState state) {
        rendering = true;
        try {
            DefaultMutableTreeNode root = new DefaultMutableTreeNode(state);
            TreePath chosen = new TreePath(root);
            for (YearNode year : state.years()) {
                DefaultMutableTreeNode yearNode = new DefaultMutableTreeNode(year);
                root.add(yearNode);
                if (Choice.of(year).equals(state.chosen())) {
                    chosen = new TreePath(yearNode.getPath());
                }
                for (ReportNode report : year.reports()) {
                    DefaultMutableTreeNode leaf = new DefaultMutableTreeNode(report);
                    yearNode.add(leaf);
                    if (Optional.of(report.reportId()).equals(state.chosen().reportId())) {
                        chosen = new TreePath(leaf.getPath());
                    }
                }
            }
            model.setRoot(root);
            for (int row = 0; row < tree.getRowCount(); row++) {
                tree.expandRow(row);
            }
            tree.setSelectionPath(chosen);
            tree.scrollPathToVisible(chosen);
        } finally {
            rendering = false;
        }
    }

    /** Rows are as wide as the view; the tree must measure them again when it changes. */
    private void fit() {
        int width = scroll.getViewport().getWidth();
        if (width != fittedTo && tree.getUI() instanceof BasicTreeUI ui) {
            fittedTo = width;
            ui.setLeftChildIndent(ui.getLeftChildIndent());
        }
    }

    private static Choice choice(TreePath path) {
        Object node = ((DefaultMutableTreeNode) path.getLastPathComponent()).getUserObject();
        if (node instanceof ReportNode report) {
            return Choice.of(report);
        }
        return node instanceof YearNode year ? Choice.of(year) : Choice.all();
    }
}
