package org.gouji.ui;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.chart.ChartsView;
import org.gouji.ui.compare.CompareView;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.job.StatusBar;
import org.gouji.ui.look.Look;
import org.gouji.ui.overview.OverviewView;
import org.gouji.ui.page.Page;
import org.gouji.ui.page.PagesPresenter;
import org.gouji.work.version.ReportVersions.Act;

/** An open workspace: its pages with a bar to switch them, status below; a place to begin where it is empty. */
final class WorkPanel extends JPanel {
    private static final String WORK = "work";
    private static final String START = "start";

    private final transient PagesPresenter switching;
    private final FindingsPage findings;
    /** Pages are made when they are first shown: a window with four of them opens as fast as one with one. */
    private final Map<Page, Supplier<JComponent>> makers = new EnumMap<>(Page.class);

    private final Map<Page, JComponent> pages = new EnumMap<>(Page.class);
    private final CardLayout pageCards = new CardLayout();
    private final JPanel shown = new JPanel(pageCards);
    private final StartPanel start;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);

    WorkPanel(
            Session session,
            Wording wording,
            FormCatalogue forms,
            Actions actions,
            Proportions proportions,
            Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill", "[grow, fill]", "[][grow, fill][]"));
        Texts texts = wording.texts();
        switching = session.pages();
        findings = new FindingsPage(session, wording, forms, proportions, watches);
        start = new StartPanel(texts, actions);

        Runnable importRoster = () -> actions.get(AppAction.IMPORT_ROSTER).actionPerformed(null);
        Runnable editRoster = () -> actions.get(AppAction.EDIT_ROSTER).actionPerformed(null);
        makers.put(Page.OVERVIEW, () -> {
            OverviewView overview = new OverviewView(
                    session.overview(),
                    session.ways(),
                    session.strays(),
                    session.receipts(),
                    importRoster,
                    editRoster,
                    wording,
                    watches);
            proportions.keep(overview.split(), "overview", 0.68);
            return overview;
        });
        makers.put(Page.FINDINGS, () -> findings);
        makers.put(Page.CHARTS, () -> new ChartsView(session.charts(), importRoster, texts, watches));
        makers.put(
                Page.COMPARE,
                () -> new CompareView(
                        session.compare(), wording, forms, actions.keys(AppAction.COMPARE_REPORTS), watches));
        page(Page.FINDINGS);

        body.add(shown, WORK);
        body.add(start, START);
        JPanel head = new JPanel(new MigLayout("insets 0, gap 0", "[][grow, fill]", "[fill]"));
        head.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Look.color("Pane.line")));
        head.add(new PageBar(switching, makers.keySet(), actions, texts, watches));
        head.add(new ToolBar(actions), "wmin 0");
        add(head, "wrap, wmin 0");
        add(body, "wrap, wmin 0, hmin 0");
        add(new StatusBar(session.jobs(), texts, this::showFailures, watches));
        watches.add(switching.state(), this::render);
        watches.add(session.units().state(), state -> render(session));
        watches.add(session.findings().state(), state -> render(session));
        watches.add(session.jobs().state(), start::render);
        watches.add(session.jobs().state(), state -> {
            actions.get(AppAction.CANCEL).setEnabled(state.running().isPresent());
            actions.get(AppAction.SHOW_FAILURES).setEnabled(!state.failures().isEmpty());
        });
        watches.add(session.versions().state(), state -> {
            for (Act act : Act.values()) {
                actions.get(AppAction.of(act)).setEnabled(state.acts().contains(act));
            }
            actions.get(AppAction.COMPARE_VERSIONS).setEnabled(state.before().isPresent());
        });
        watches.add(
                session.strays().state(),
                state -> actions.get(AppAction.RETRY_FAILURES).setEnabled(state.hasUnread()));
    }

    /** A page, made where it was not shown before. */
    private JComponent page(Page page) {
        JComponent view = pages.get(page);
        if (view == null) {
            view = makers.get(page).get();
            view.setName("page." + page.key());
            pages.put(page, view);
            shown.add(view, page.key());
        }
        return view;
    }

    private void render(Page page) {
        page(page);
        boolean within =
                owner().filter(o -> SwingUtilities.isDescendingFrom(o, shown)).isPresent();
        pageCards.show(shown, page.key());
        if (within) {
            // after what the system does with the focus of a part that is hidden, and after what else is asked for now
            EventQueue.invokeLater(() -> EventQueue.invokeLater(this::keepFocus));
        }
    }

    /** Where a page was hidden the focus falls to nothing, or to a button of the status line: it belongs to the page that is shown. */
    private void keepFocus() {
        if (owner().filter(o -> SwingUtilities.isDescendingFrom(o, shown) || Overlay.has(o))
                .isEmpty()) {
            focus();
        }
    }

    private static Optional<Component> owner() {
        return Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    }

    /** The first rows of the list come before the reports do. */
    private void render(Session session) {
        boolean any = session.units().state().get().reports() > 0
                || session.findings().state().get().rows().count() > 0;
        boolean beginning = any && start.isVisible();
        cards.show(body, any ? WORK : START);
        if (beginning) {
            EventQueue.invokeLater(this::focus);
        }
    }

    /** Does something on the page of the findings, whichever is shown now. */
    void onFindings(Consumer<FindingsPage> what) {
        switching.show(Page.FINDINGS);
        what.accept(findings);
    }

    /** Does something on the page of all units, whichever is shown now. */
    void onOverview(Consumer<OverviewView> what) {
        switching.show(Page.OVERVIEW);
        what.accept((OverviewView) page(Page.OVERVIEW));
    }

    /** Does something on the page of charts, whichever is shown now. */
    void onCharts(Consumer<ChartsView> what) {
        switching.show(Page.CHARTS);
        what.accept((ChartsView) page(Page.CHARTS));
    }

    private void showFailures() {
        onFindings(FindingsPage::showFailures);
    }

    /** Puts the focus to where the shown page is worked from. */
    void focus() {
        Page page = switching.state().get();
        JComponent view = page(page);
        if (view instanceof OverviewView overview) {
            overview.focusList();
        } else if (view instanceof ChartsView charts) {
            charts.focus();
        } else if (view == findings) {
            findings.focusList();
        } else {
            first(view).requestFocusInWindow();
        }
    }

    /** Goes to the next part of the page between dividers, or to the one before. */
    void pane(int by) {
        List<Component> panes = new ArrayList<>();
        collect(pages.getOrDefault(switching.state().get(), findings), panes);
        Component now = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        int at = 0;
        for (int i = 0; i < panes.size(); i++) {
            if (now != null && SwingUtilities.isDescendingFrom(now, panes.get(i))) {
                at = i + by;
            }
        }
        first(panes.get(Math.floorMod(at, panes.size()))).requestFocusInWindow();
    }

    /** The first table of the shown page. */
    Optional<Component> table() {
        return table(pages.getOrDefault(switching.state().get(), findings));
    }

    private static Optional<Component> table(Component part) {
        if (part instanceof JTable && part.isShowing()) {
            return Optional.of(part);
        }
        return part instanceof Container container
                ? Arrays.stream(container.getComponents())
                        .map(WorkPanel::table)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static void collect(Component part, List<Component> panes) {
        JSplitPane split = part instanceof JSplitPane own ? own : split(part);
        if (split == null) {
            panes.add(part);
        } else {
            collect(split.getLeftComponent(), panes);
            collect(split.getRightComponent(), panes);
        }
    }

    /** A page may have a bar above what it is divided into. */
    private static JSplitPane split(Component part) {
        return part instanceof Container container
                ? Arrays.stream(container.getComponents())
                        .filter(JSplitPane.class::isInstance)
                        .map(JSplitPane.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Where work begins on a page; the page itself where nothing on it takes keys, so that those of the window still work. */
    private static Component first(Component page) {
        Container cycle = page.getFocusCycleRootAncestor();
        Component next = cycle.getFocusTraversalPolicy().getComponentAfter(cycle, page);
        if (next instanceof JTabbedPane tabs && tabs.getSelectedComponent() != null) {
            // the titles take keys, but the work is below them
            next = cycle.getFocusTraversalPolicy().getComponentAfter(cycle, next);
        }
        return next != null && SwingUtilities.isDescendingFrom(next, page) ? next : page;
    }
}
