package org.gouji.ui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.finding.FacetsView;
import org.gouji.ui.finding.FindingsView;
import org.gouji.ui.job.FailuresView;
import org.gouji.ui.job.JobsState;
import org.gouji.ui.look.Later;
import org.gouji.ui.look.Look;
import org.gouji.ui.note.NoteView;
import org.gouji.ui.note.SentenceField;
import org.gouji.ui.reading.ReadingView;
import org.gouji.ui.report.ReportVerbs;
import org.gouji.ui.report.ReportView;
import org.gouji.ui.states.BesideView;
import org.gouji.ui.unit.UnitsState;
import org.gouji.ui.unit.UnitsView;
import org.gouji.ui.version.VersionBar;

/** The page of the work itself: tree at the left, list over report, note at the right. */
final class FindingsPage extends JPanel {
    private final transient Texts texts;
    private final FindingsView findings;
    private final Later<NoteView> note;
    private final JTabbedPane tabs = new JTabbedPane();
    private final Later<ReportView> report;
    private final Later<ReadingView> reading;
    private final Later<FailuresView> failures;

    FindingsPage(Session session, Wording wording, FormCatalogue forms, Proportions proportions, Watches watches) {
        super(new BorderLayout());
        this.texts = wording.texts();
        findings = new FindingsView(session.findings(), session.bulk(), texts, watches);
        note = new Later<>(() -> new NoteView(
                session.note(),
                session.cause(),
                session.evidence(),
                session.report()::look,
                this::showReport,
                new SentenceField(session.sentence(), texts, watches),
                new BesideView(session.following().beside(), session.following().own()::edit, wording, watches),
                session.following().reasons().state(),
                wording,
                watches));
        failures = new Later<>(() -> new FailuresView(session.jobs(), texts, watches));
        ReportVerbs verbs = new ReportVerbs(
                cell -> session.correct().ask(Optional.of(cell)),
                () -> note.part().suggest(),
                session.cause()::leave,
                session.original()::open,
                session.following().own()::add);
        report = new Later<>(() -> new ReportView(
                session.report(),
                session.citations(),
                verbs,
                wording,
                forms,
                new VersionBar(session.versions(), wording, watches),
                watches));
        reading = new Later<>(() -> new ReadingView(session.report(), wording, forms, this::showReport, watches));
        tabs.addTab(texts.get("tab.report"), report);
        tabs.addTab(texts.get("reading.tab"), reading);
        Look.named(tabs, "tabs", texts.get("tab.report"));
        tabs.putClientProperty("JTabbedPane.hideTabAreaWithOneTab", true);

        JSplitPane middle = split(JSplitPane.VERTICAL_SPLIT, findings, tabs, 0.4);
        JSplitPane inner = split(JSplitPane.HORIZONTAL_SPLIT, middle, note, 1);
        JTabbedPane narrowing = new JTabbedPane();
        Look.named(narrowing, "narrowing", texts.get("units.title"));
        narrowing.addTab(texts.get("units.title"), new UnitsView(session.units(), texts, watches));
        narrowing.addTab(
                texts.get("facet.title"), new Later<>(() -> new FacetsView(session.findings(), texts, watches)));
        JSplitPane outer = split(JSplitPane.HORIZONTAL_SPLIT, narrowing, inner, 0);
        proportions.keep(middle, "middle", 0.42);
        proportions.keep(inner, "inner", 0.72);
        proportions.keep(outer, "outer", 0.19);
        add(outer);
        watches.add(session.units().state(), this::render);
        watches.add(session.jobs().state(), this::render);
        // the list is drawn first; each of the others is made in an event of its own, so that none holds the screen for
        // long
        report.soon(watches);
        note.soon(watches);
    }

    private static JSplitPane split(int orientation, Component first, Component second, double weight) {
        JSplitPane split = new JSplitPane(orientation, true, first, second);
        split.setResizeWeight(weight);
        split.setBorder(BorderFactory.createEmptyBorder());
        first.setMinimumSize(new Dimension(160, 120));
        second.setMinimumSize(new Dimension(220, 160));
        return split;
    }

    private void render(UnitsState state) {
        findings.setReports(state.reports());
    }

    private void render(JobsState state) {
        boolean any = !state.failures().isEmpty();
        boolean shown = tabs.indexOfComponent(failures) >= 0;
        if (any && !shown) {
            tabs.addTab("", failures);
        } else if (!any && shown) {
            tabs.remove(failures);
        }
        if (any) {
            tabs.setTitleAt(
                    tabs.indexOfComponent(failures),
                    texts.get("tab.failures", "count", state.failures().size()));
        }
    }

    void showFailures() {
        int tab = tabs.indexOfComponent(failures);
        if (tab >= 0) {
            tabs.setSelectedIndex(tab);
        }
    }

    void showReport() {
        tabs.setSelectedIndex(0);
    }

    void showReading() {
        tabs.setSelectedComponent(reading);
        reading.part().focus();
    }

    void focusList() {
        findings.focusList();
    }

    void search() {
        findings.focusSearch();
    }

    void figures() {
        note.part().focusFigures();
    }

    void showCell() {
        showReport();
        report.part().focusLooked();
    }

    void addFinding(Session session) {
        session.following().own().add(report.part().where());
    }

    void suggest() {
        note.part().suggest();
    }

    void comment() {
        note.part().focusComment();
    }

    void askReason() {
        note.part().focusReason();
    }
}
