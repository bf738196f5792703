package org.gouji.ui;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.bar.BarsView;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.job.StatusBar;
import org.gouji.ui.look.Look;
import org.gouji.ui.page.Page;
import org.gouji.ui.page.PagesPresenter;
import org.gouji.ui.unit.UnitsState;

/** An open workspace: its pages with a bar to switch them, status below; a place to begin where it is empty. */
final class WorkPanel extends JPanel {
    private static final String WORK = "work";
    private static final String START = "start";

    private final transient PagesPresenter switching;
    private final FindingsPage findings;
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

        page(Page.FINDINGS, findings);
        page(Page.CHARTS, new BarsView(session.bars(), texts, watches));

        body.add(shown, WORK);
        body.add(start, START);
        JPanel head = new JPanel(new MigLayout("insets 0, gap 0", "[][grow, fill]", "[fill]"));
        head.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Look.color("Pane.line")));
        head.add(new PageBar(switching, pages.keySet(), actions, texts, watches));
        head.add(new ToolBar(actions));
        add(head, "wrap");
        add(body, "wrap");
        add(new StatusBar(session.jobs(), texts, this::showFailures, watches));
        watches.add(switching.state(), this::render);
        watches.add(session.units().state(), this::render);
        watches.add(session.jobs().state(), start::render);
    }

    /** A page; those that are not added are not offered. */
    private void page(Page page, JComponent view) {
        view.setName("page." + page.key());
        pages.put(page, view);
        shown.add(view, page.key());
    }

    private void render(Page page) {
        if (pages.containsKey(page)) {
            pageCards.show(shown, page.key());
        }
    }

    private void render(UnitsState state) {
        boolean beginning = state.reports() > 0 && start.isVisible();
        cards.show(body, state.reports() == 0 ? START : WORK);
        if (beginning) {
            EventQueue.invokeLater(this::focus);
        }
    }

    /** Does something on the page of the findings, whichever is shown now. */
    void onFindings(Consumer<FindingsPage> what) {
        switching.show(Page.FINDINGS);
        what.accept(findings);
    }

    private void showFailures() {
        onFindings(FindingsPage::showFailures);
    }

    /** Puts the focus to where the shown page is worked from. */
    void focus() {
        Page page = switching.state().get();
        if (page == Page.FINDINGS || !pages.containsKey(page)) {
            findings.focusList();
        } else {
            first(pages.get(page)).requestFocusInWindow();
        }
    }

    /** Where work begins on a page; the page itself where nothing on it takes keys, so that those of the window still work. */
    private static Component first(JComponent page) {
        Container cycle = page.getFocusCycleRootAncestor();
        Component next = cycle.getFocusTraversalPolicy().getComponentAfter(cycle, page);
        return next != null && SwingUtilities.isDescendingFrom(next, page) ? next : page;
    }
}
