package org.gouji.ui.unit;

import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.ScrollPaneConstants;
import javax.swing.plaf.basic.BasicTreeUI;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Typing;
import org.gouji.ui.unit.UnitsState.Choice;
import org.gouji.ui.unit.UnitsState.ReportNode;
import org.gouji.ui.unit.UnitsState.YearNode;

/** The tree of years and units, with a field to narrow it. */
public final class UnitsView extends JPanel {
    /** Up to so many reports all years stand open at first. */
    private static final int FEW = 400;

    private final transient UnitsPresenter presenter;
    private final transient UnitsTree model = new UnitsTree();
    private final JTree tree = new JTree(model);
    private final JTextField words = new JTextField();
    private final JScrollPane scroll = new JScrollPane(tree);
    private boolean rendering;
    private int fittedTo;

    /** Shows what {@code presenter} says. */
    public UnitsView(UnitsPresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill", "[grow, fill]", "[][grow, fill]"));
        this.presenter = presenter;
        setBackground(Look.color("Pane.background"));
        Look.named(words, "units.words", texts.get("units.words"));
        words.putClientProperty("JTextField.placeholderText", texts.get("units.words"));
        words.putClientProperty("JTextField.showClearButton", true);
        Typing.listen(words, presenter::narrow);
        Look.named(tree, "units.tree", texts.get("units.title"));
        tree.setShowsRootHandles(true);
        NodeRenderer renderer = new NodeRenderer(texts, presenter.state()::get);
        tree.setCellRenderer(renderer);
        // rows of one height are not measured one by one
        tree.setRowHeight(renderer.height());
        tree.setLargeModel(true);
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.addTreeSelectionListener(e -> {
            if (!rendering && e.isAddedPath()) {
                presenter.choose(choice(e.getPath()));
            }
        });
        scroll.getViewport().addChangeListener(e -> fit());
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        add(words, "gap 10 10 7 6, wrap");
        add(scroll);
        watches.add(presenter.state(), this::render);
    }

    private void render(UnitsState state) {
        rendering = true;
        try {
            boolean first = model.getChildCount(model.getRoot()) == 0;
            java.util.List<TreePath> open = open();
            if (model.show(state.years())) {
                tree.expandPath(new TreePath(model.getRoot()));
                if (first && state.reports() <= FEW || !state.words().isEmpty()) {
                    state.years().forEach(year -> tree.expandPath(path(year)));
                } else {
                    // the paths of the new nodes: with those of the old ones the tree would go on showing the old nodes
                    state.years().stream()
                            .map(this::path)
                            .filter(open::contains)
                            .forEach(tree::expandPath);
                }
            }
            TreePath chosen = path(state);
            if (!chosen.equals(tree.getSelectionPath())) {
                tree.setSelectionPath(chosen);
                tree.scrollPathToVisible(chosen);
            }
            tree.repaint();
        } finally {
            rendering = false;
        }
    }

    private java.util.List<TreePath> open() {
        var open = tree.getExpandedDescendants(new TreePath(model.getRoot()));
        return open == null ? java.util.List.of() : java.util.Collections.list(open);
    }

    private TreePath path(UnitsState state) {
        for (YearNode year : state.years()) {
            if (Choice.of(year).equals(state.chosen())) {
                return path(year);
            }
        }
        Optional<ReportNode> report = state.chosenReport();
        return report.flatMap(node -> state.years().stream()
                        .filter(year -> year.year() == node.year())
                        .findFirst()
                        .map(year -> path(year).pathByAddingChild(node)))
                .orElse(new TreePath(model.getRoot()));
    }

    private TreePath path(YearNode year) {
        return new TreePath(new Object[] {model.getRoot(), year});
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
        Object node = path.getLastPathComponent();
        if (node instanceof ReportNode report) {
            return Choice.of(report);
        }
        return node instanceof YearNode year ? Choice.of(year) : Choice.all();
    }
}
