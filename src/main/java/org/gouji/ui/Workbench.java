package org.gouji.ui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Decision;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.ui.chart.ChartsView;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.AppIcon;
import org.gouji.ui.look.ColumnWidths;
import org.gouji.ui.look.Everywhere;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Style;
import org.gouji.ui.look.TableCopy;
import org.gouji.ui.manual.ManualWindow;
import org.gouji.ui.overview.OverviewView;
import org.gouji.ui.page.Page;
import org.gouji.ui.roster.RosterPanel;
import org.gouji.ui.roster.RosterPresenter;
import org.gouji.work.version.ReportVersions.Act;

/** The window. Its views are built anew for another workspace or language; presenters and their states stay. Event thread only. */
final class Workbench {
    private final WorkbenchPresenter presenter;
    private final FormCatalogue forms;
    private final Dialogs dialogs;
    private final Runnable quit;
    private final JFrame frame = new JFrame();
    private Style worn;
    private final Proportions proportions;
    private Watches watches = new Watches();
    private Optional<WorkPanel> work = Optional.empty();
    private Actions actions;

    /** A window on what {@code presenter} says, whose style is worn already; {@code quit} ends the program. */
    Workbench(WorkbenchPresenter presenter, FormCatalogue forms, Dialogs dialogs, Runnable quit) {
        this.presenter = presenter;
        this.forms = forms;
        this.dialogs = dialogs;
        this.quit = quit;
        this.worn = presenter.state().get().style();
        this.proportions = new Proportions(presenter.kept());
        frame.setName("workbench");
        frame.setIconImages(AppIcon.images());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        Everywhere.below(frame.getRootPane(), this::dress);
        Drops.accept(frame.getRootPane(), presenter::dropped);
        presenter.state().watch(this::render);
        presenter.keys().watch(keys -> actions.wear(keys));
        KeyDispatch.of(frame, () -> actions);
    }

    /** Shows the window where it stood last. */
    void show() {
        WindowPlace.keep(frame, presenter.kept());
        frame.setVisible(true);
    }

    JFrame frame() {
        return frame;
    }

    /** Whether an action can be done now. */
    boolean offers(AppAction action) {
        return actions.get(action).isEnabled();
    }

    /** Saves what is not saved yet, closes the window and ends the program. */
    void close() {
        presenter.leave();
        watches.end();
        frame.dispose();
        quit.run();
    }

    private void render(WorkbenchState state) {
        watches.end();
        watches = new Watches();
        if (!worn.equals(state.style())) {
            worn = state.style();
            Look.wear(worn);
            SwingUtilities.updateComponentTreeUI(frame);
        }
        // it would speak another language, or lie over another workspace
        Overlay.closeAll(frame);
        Texts texts = state.wording().texts();
        Look.speak(texts);
        frame.setTitle(title(state));
        actions = new Actions(texts, verbs(state));
        actions.wear(presenter.keys().get());
        work = state.session().map(s -> new WorkPanel(s, state.wording(), forms, actions, proportions, watches));
        frame.getContentPane().removeAll();
        frame.getContentPane()
                .add(
                        work.isPresent()
                                ? work.get()
                                : state.file().isPresent()
                                        ? new DoorPanel(
                                                texts, state.file(), state.refusal(), actions, presenter, watches)
                                        : new HomePanel(
                                                texts, actions, presenter.home().workspaces(), presenter::open),
                        BorderLayout.CENTER);
        frame.setJMenuBar(actions.menus(state.session().map(s -> new SortMenu(s.findings(), texts))));
        frame.getRootPane().revalidate();
        frame.getRootPane().repaint();
        work.ifPresent(WorkPanel::focus);
    }

    private Texts texts() {
        return presenter.state().get().wording().texts();
    }

    /** What every part of the window gets, whichever view it belongs to and whenever it comes. */
    private void dress(Component part) {
        Drops.letThrough(part);
        TableCopy.install(part);
        if (part instanceof JTextArea) {
            // Tab leads on, as in every other field
            part.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
            part.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        }
        if (part instanceof JTable table) {
            ColumnWidths.keep(table, presenter.kept());
            if (table.getTableHeader().getDefaultRenderer() instanceof JLabel heading) {
                heading.setHorizontalAlignment(SwingConstants.LEADING);
            }
        }
    }

    private void copyTable() {
        Component focused = frame.getMostRecentFocusOwner();
        if (!TableCopy.copy(focused, false)) {
            work.flatMap(WorkPanel::table).ifPresent(table -> TableCopy.copy(table, false));
        }
    }

    private static String title(WorkbenchState state) {
        Texts texts = state.wording().texts();
        return state.file()
                .map(Path::toAbsolutePath)
                .map(f -> texts.get("window.title", "name", f.getFileName(), "folder", f.getParent()))
                .orElse(texts.get("app.name"));
    }

    private Map<AppAction, Runnable> verbs(WorkbenchState state) {
        Map<AppAction, Runnable> verbs = new EnumMap<>(AppAction.class);
        verbs.put(AppAction.NEW_WORKSPACE, presenter::newWorkspace);
        verbs.put(AppAction.OPEN_WORKSPACE, presenter::openWorkspace);
        presenter.home().samples().ifPresent(s -> verbs.put(AppAction.TRY_SAMPLES, presenter::trySamples));
        verbs.put(AppAction.QUIT, this::close);
        verbs.put(AppAction.CHINESE, () -> presenter.speak(Language.ZH));
        verbs.put(AppAction.ENGLISH, () -> presenter.speak(Language.EN));
        verbs.put(AppAction.LIGHT, () -> presenter.wear(Style.Theme.LIGHT));
        verbs.put(AppAction.DARK, () -> presenter.wear(Style.Theme.DARK));
        verbs.put(AppAction.CONTRAST, () -> presenter.wear(Style.Theme.CONTRAST));
        verbs.put(AppAction.LARGER, () -> presenter.enlarge(1));
        verbs.put(AppAction.SMALLER, () -> presenter.enlarge(-1));
        verbs.put(AppAction.USUAL_SIZE, () -> presenter.enlarge(0));
        verbs.put(
                AppAction.MANUAL,
                () -> ManualWindow.open(
                        frame,
                        texts(),
                        state.session()
                                .map(s -> s.pages().state().get().name().toLowerCase(Locale.ROOT))
                                .orElse("start")));
        verbs.put(AppAction.PALETTE, () -> Palette.open(frame, actions, texts()));
        verbs.put(AppAction.SHORTCUTS, () -> KeysOverview.open(frame, actions, texts()));
        verbs.put(
                AppAction.CHANGE_KEYS,
                () -> KeysPanel.open(frame, new KeysPresenter(presenter.keys().get(), presenter::use), texts()));
        verbs.put(AppAction.ABOUT, this::tellAbout);
        if (state.session().isEmpty() && state.file().isPresent()) {
            verbs.put(AppAction.CANCEL, presenter::giveUp);
        }
        state.session().ifPresent(session -> {
            verbs.put(AppAction.IMPORT_FILES, presenter::importFiles);
            verbs.put(AppAction.IMPORT_FOLDER, presenter::importFolder);
            verbs.put(AppAction.IMPORT_ROSTER, presenter::importRoster);
            verbs.put(AppAction.EDIT_ROSTER, () -> editRoster(session));
            verbs.put(AppAction.IMPORT_REPLY, presenter::readReply);
            verbs.put(AppAction.EXPORT_ALL, presenter::exportAll);
            verbs.put(AppAction.FIND_MISSING, () -> {
                session.overview().findMissing();
                work.ifPresent(w -> w.onOverview(OverviewView::focusList));
            });
            verbs.put(AppAction.RETRY_FAILURES, session.strays()::retryAll);
            verbs.put(AppAction.EXPORT_MEMO, () -> presenter.exportMemo(false));
            verbs.put(AppAction.EXPORT_UNIT_MEMO, () -> presenter.exportMemo(true));
            verbs.put(AppAction.CHART_PICTURE, () -> work.ifPresent(w -> w.onCharts(ChartsView::copyPicture)));
            verbs.put(AppAction.CHART_TABLE, () -> work.ifPresent(w -> w.onCharts(ChartsView::copyTable)));
            verbs.put(AppAction.CHART_PNG, () -> work.ifPresent(w -> w.onCharts(ChartsView::savePng)));
            verbs.put(AppAction.CHART_SVG, () -> work.ifPresent(w -> w.onCharts(ChartsView::saveSvg)));
            verbs.put(AppAction.CONFIRM, () -> presenter.decide(Decision.CONFIRMED));
            verbs.put(AppAction.DISMISS, () -> {
                presenter.decide(Decision.DISMISSED);
                work.ifPresent(w -> w.onFindings(FindingsPage::askReason));
            });
            verbs.put(AppAction.REOPEN, () -> presenter.decide(Decision.OPEN));
            verbs.putAll(new CaseVerbs(frame, session, state.wording(), watches)
                    .of(presenter::decide, () -> work.ifPresent(w -> w.onFindings(page -> page.addFinding(session)))));
            verbs.put(AppAction.UNDO, () -> presenter.back(false));
            verbs.put(AppAction.REDO, () -> presenter.back(true));
            verbs.put(AppAction.NEXT, session.findings()::next);
            verbs.put(AppAction.PREVIOUS, session.findings()::previous);
            verbs.put(AppAction.NEXT_REPAIR, session.cause()::next);
            verbs.put(AppAction.SUGGEST, () -> work.ifPresent(w -> w.onFindings(FindingsPage::suggest)));
            verbs.put(AppAction.GO_TO_EVIDENCE, () -> work.ifPresent(w -> w.onFindings(FindingsPage::figures)));
            verbs.put(AppAction.GO_TO_CELL, () -> work.ifPresent(w -> w.onFindings(FindingsPage::showCell)));
            verbs.put(AppAction.OPEN_ORIGINAL, session.original()::open);
            verbs.put(AppAction.BACK, session.report()::back);
            verbs.put(AppAction.CORRECT, () -> session.correct().ask(Optional.empty()));
            verbs.put(AppAction.RECEIVED, () -> work.ifPresent(w -> w.onOverview(OverviewView::askReceipt)));
            verbs.put(AppAction.RECHECK, session.jobs()::recheck);
            verbs.put(AppAction.CANCEL, session.jobs()::cancel);
            verbs.put(AppAction.CLEAR_FILTER, session.findings()::clearFilter);
            verbs.put(AppAction.COMMENT, () -> work.ifPresent(w -> w.onFindings(FindingsPage::comment)));
            verbs.put(
                    AppAction.SEARCH,
                    () -> work.ifPresent(w -> {
                        if (session.pages().state().get() == Page.OVERVIEW) {
                            w.onOverview(OverviewView::focusSearch);
                        } else {
                            w.onFindings(FindingsPage::search);
                        }
                    }));
            for (Page page : Page.values()) {
                verbs.put(AppAction.of(page), () -> {
                    session.pages().show(page);
                    work.ifPresent(WorkPanel::focus);
                });
            }
            verbs.put(AppAction.COPY_TABLE, this::copyTable);
            verbs.put(AppAction.NEXT_PANE, () -> work.ifPresent(w -> w.pane(1)));
            verbs.put(AppAction.PREVIOUS_PANE, () -> work.ifPresent(w -> w.pane(-1)));
            verbs.put(AppAction.COMPARE_REPORTS, session::compareChosen);
            verbs.put(AppAction.COMPARE_YEARS, session::compareYears);
            verbs.put(AppAction.COMPARE_VERSIONS, session.versions()::compareWithBefore);
            for (Act act : Act.values()) {
                verbs.put(AppAction.of(act), () -> session.versions().say(act));
            }
            verbs.put(AppAction.NEXT_DIFFERENCE, () -> session.difference(true));
            verbs.put(AppAction.PREVIOUS_DIFFERENCE, () -> session.difference(false));
            verbs.put(AppAction.GO_TO_LIST, () -> work.ifPresent(w -> w.onFindings(FindingsPage::focusList)));
            verbs.put(AppAction.SHOW_REPORT, () -> work.ifPresent(w -> w.onFindings(FindingsPage::showReport)));
            verbs.put(AppAction.SHOW_READING, () -> work.ifPresent(w -> w.onFindings(FindingsPage::showReading)));
            verbs.put(AppAction.SHOW_FAILURES, () -> work.ifPresent(w -> w.onFindings(FindingsPage::showFailures)));
        });
        return verbs;
    }

    private void editRoster(Session session) {
        RosterPresenter roster = session.roster();
        RosterPanel[] panel = new RosterPanel[1];
        panel[0] = new RosterPanel(roster, texts(), dialogs, () -> Overlay.closeAround(panel[0]));
        Overlay.open(frame, panel[0], panel[0].table());
        roster.open();
    }

    private void tellAbout() {
        Texts texts = texts();
        String version = Optional.ofNullable(Workbench.class.getPackage().getImplementationVersion())
                .orElse("");
        dialogs.tell(
                texts.get("about.title"),
                texts.get(
                        "about.text",
                        "version",
                        version,
                        "java",
                        Runtime.version().feature()));
    }
}
