package org.gouji.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.bench.page.WebFile;
import org.gouji.bench.page.WordFile;
import org.gouji.bench.report.InventedReport;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.Vocabulary;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.match.ReportMatcher;
import org.gouji.store.Workspace;
import org.gouji.work.Toolbox;

/** What the stages of the work on one report take: reading, matching, checking and saving, on one thread, warm. */
final class StageTimes {
    private static final int WARM = 3;
    private static final int ROUNDS = 3;

    private final Toolbox tools;
    private final Consumer<Measurement> told;

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
        List<Extract> extracts = each(heavy, documents::read);
        int[] number = {0};
        told.accept(measured("match", extracts, e -> matcher.match(source(number[0]++), e)));
        number[0] = 0;
        List<Report> read = each(extracts, e -> matcher.match(source(number[0]++), e));
        told.accept(measured("check", read, tools.rules()::check));
        try (Workspace workspace = Workspace.open(folder.resolve("stages.gouji"))) {
            List<Report> fresh = new ArrayList<>();
            for (int round = 0; round < WARM + ROUNDS; round++) {
                int again = round;
                read.forEach(r -> fresh.add(renamed(r, again)));
            }
            long[] nanos = new long[fresh.size()];
            workspace.write(session -> {
                for (int i = 0; i < nanos.length; i++) {
                    long start = System.nanoTime();
                    session.reports()
                            .save(
                                    fresh.get(i),
                                    fresh.get(i).source().path(),
                                    tools.clock().instant());
                    nanos[i] = System.nanoTime() - start;
                }
            });
            told.accept(Measurement.micros("store", Arrays.copyOfRange(nanos, WARM * read.size(), nanos.length)));
        }
    }

    private static SourceFile source(int number) {
        return new SourceFile(number + ".docx", "digest " + number);
    }

    private static Report renamed(Report report, int round) {
        String name = round + "/" + report.source().path();
        return new Report(
                new SourceFile(name, name),
                report.unit(),
                report.year(),
                report.edition(),
                report.title(),
                report.paragraphs(),
                report.figures(),
                report.tables(),
                report.identity(),
                report.skipped());
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

    /** One thread, the same inputs again and again; the first rounds only warm up. */
    private static <A, B> Measurement measured(String name, List<A> inputs, Stage<A, B> stage) {
        long[] nanos = new long[ROUNDS * inputs.size()];
        for (int round = -WARM; round < ROUNDS; round++) {
            for (int i = 0; i < inputs.size(); i++) {
                long start = System.nanoTime();
                done(stage, inputs.get(i));
                if (round >= 0) {
                    nanos[round * inputs.size() + i] = System.nanoTime() - start;
                }
            }
        }
        return Measurement.micros(name, nanos);
    }
}
