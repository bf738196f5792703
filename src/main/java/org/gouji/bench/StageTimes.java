package org.gouji.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gouji.bench.page.WebFile;
import org.gouji.bench.page.WordFile;
import org.gouji.bench.report.InventedReport;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.Vocabulary;
import org.gouji.read.ZipDirectory;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.match.ReportMatcher;
import org.gouji.read.xml.XmlPart;
import org.gouji.rule.Checked;
import org.gouji.store.CheckedReport;
import org.gouji.store.KeyedFinding;
import org.gouji.store.Session;
import org.gouji.store.Workspace;
import org.gouji.work.Toolbox;

/** What the stages of the work on one report take: reading, matching, checking and saving, on one thread, warm. One use. */
final class StageTimes {
    private static final int WARM = 3;
    private static final int ROUNDS = 3;

    private final Toolbox tools;
    private final Consumer<Measurement> told;
    private long saved;

    StageTimes(Toolbox tools, Consumer<Measurement> told) {
        this.tools = tools;
        this.told = told;
    }

    /** A stage of the work on one report. */
    interface Stage<A, B> {
        B of(A input) throws UnreadableFileException;
    }

    /** Measures them on these reports; a workspace is made in {@code folder}. */
    void measure(List<InventedReport> reports, Path folder) {
        WordFile word = new WordFile();
        WebFile web = new WebFile();
        DocxReader documents = new DocxReader();
        HtmlReader pages = new HtmlReader();
        ReportMatcher matcher = new ReportMatcher(tools.forms(), Vocabulary.load());
        List<byte[]> light = each(reports, r -> word.write(r.blocks(), false, r.seed()));
        List<byte[]> heavy = each(reports, r -> word.write(r.blocks(), true, r.seed()));
        List<byte[]> html = each(reports, r -> web.write(r.title(), r.blocks(), true, false));
        told.accept(measured("read.docx.light", light, documents::read));
        told.accept(measured("read.docx.heavy", heavy, documents::read));
        told.accept(measured("read.html", html, pages::read));
        told.accept(measured("scan.docx.heavy", heavy, StageTimes::scan));
        List<Extract> extracts = each(heavy, documents::read);
        int[] number = {0};
        told.accept(measured("match", extracts, e -> matcher.match(source(number), e)));
        List<Report> read = each(extracts, e -> matcher.match(source(number), e));
        told.accept(measured("check", read, tools.rules()::check));
        try (Workspace workspace = Workspace.open(folder.resolve("stages.gouji"))) {
            workspace.write(session -> {
                long run = session.findings().start(tools.clock().instant());
                Timer store = new Timer(ROUNDS * heavy.size());
                Timer whole = timed(heavy, (bytes, slot) -> {
                    Report report = matcher.match(source(number), documents.read(bytes));
                    Checked checked = tools.rules().check(report);
                    store.start();
                    save(session, run, report, checked);
                    store.stop(slot);
                });
                told.accept(store.told("store"));
                told.accept(whole.told("whole.docx.heavy"));
            });
        }
    }

    private void save(Session session, long run, Report report, Checked checked) {
        Instant now = tools.clock().instant();
        long id = ++saved; // a new workspace numbers its reports from one
        session.reports().save(ofItsOwn(report, id), report.source().path(), now);
        Map<SourceFile, Long> numbers = Map.of(report.source(), id);
        List<KeyedFinding> findings = checked.findings().stream()
                .map(finding -> new KeyedFinding(id, finding.anchor().text(), finding))
                .toList();
        session.findings().add(run, new CheckedReport(id, findings, checked.causes()), numbers);
    }

    /** The report of a unit that has no other: the same one read again would be kept as its next version. */
    private static Report ofItsOwn(Report report, long number) {
        return new Report(
                report.source(),
                report.unit().map(unit -> unit + number),
                report.year(),
                report.edition(),
                report.title(),
                report.paragraphs(),
                report.figures(),
                report.tables(),
                report.identity(),
                report.skipped());
    }

    /** The main part unpacked and walked through, which is the least that any reader does. */
    private static int scan(byte[] docx) throws UnreadableFileException {
        byte[] part = ZipDirectory.open(docx).content("word/document.xml").orElseThrow();
        XmlPart xml = XmlPart.open(part);
        int elements = 0;
        while (xml.nextWithin(0)) {
            elements++;
        }
        return elements;
    }

    /** A file that no other has the name or the content of. */
    private static SourceFile source(int[] number) {
        int next = number[0]++;
        return new SourceFile(next + ".docx", "digest " + next);
    }

    private static <A, B> List<B> each(List<A> inputs, Stage<A, B> stage) {
        return inputs.stream().map(input -> done(stage, input)).toList();
    }

    static <A, B> B done(Stage<A, B> stage, A input) {
        try {
            return stage.of(input);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("an invented report is no report", e);
        }
    }

    /** Work on an input; {@code slot}: of which run, negative while it only warms up. */
    private interface Run<A> {
        void of(A input, int slot) throws UnreadableFileException;
    }

    private static <A, B> Measurement measured(String name, List<A> inputs, Stage<A, B> stage) {
        return timed(inputs, (input, slot) -> stage.of(input)).told(name);
    }

    /** One thread, the same inputs again and again; the first rounds only warm up. */
    private static <A> Timer timed(List<A> inputs, Run<A> run) {
        int runs = ROUNDS * inputs.size();
        Timer timer = new Timer(runs);
        for (int i = -WARM * inputs.size(); i < runs; i++) {
            int slot = i;
            timer.start();
            done(
                    input -> {
                        run.of(input, slot);
                        return slot;
                    },
                    inputs.get(Math.floorMod(i, inputs.size())));
            timer.stop(i);
        }
        return timer;
    }
}
