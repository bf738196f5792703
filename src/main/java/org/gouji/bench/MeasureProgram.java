package org.gouji.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gouji.bench.page.WebFile;
import org.gouji.bench.page.WordFile;
import org.gouji.bench.report.Counties;
import org.gouji.bench.report.InventedReport;
import org.gouji.bench.report.ReportPress;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.Vocabulary;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.match.ReportMatcher;
import org.gouji.rule.batch.BatchRun;
import org.gouji.store.Workspace;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Progress;
import org.gouji.work.Toolbox;

/**
 * Measures the program as it was shipped, on reports made from a seed: what a report takes stage by stage on one thread, warm; an
 * import from files with its check on all cores; the search for copies; the start of the program.
 */
public final class MeasureProgram {
    private static final BigDecimal USUAL = new BigDecimal("0.6");
    private static final int FILES = 100;
    private static final int WARM = 3;
    private static final int ROUNDS = 3;
    private static final int IMPORTED = 400;
    private static final int COMPARED = 2_000;
    private static final int STARTS = 7;
    private static final int PATIENCE = 60;

    private final Toolbox tools;
    private final long seed;
    private final ReportPress press;
    private final Consumer<Measurement> told;

    /** Measures {@code tools}; each figure is {@code told} when it is known. */
    public MeasureProgram(Toolbox tools, long seed, Consumer<Measurement> told) {
        this.tools = tools;
        this.seed = seed;
        this.press = new ReportPress(tools.forms(), seed, USUAL);
        this.told = told;
    }

    /** The figures as JSON. */
    public static String json(Machine machine, String command, List<Measurement> figures) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", "gouji-bench/1");
        all.put("machine", machine.parts());
        all.put("command", command);
        List<Object> rows = new ArrayList<>();
        for (Measurement figure : figures) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", figure.name());
            row.put("unit", figure.unit());
            row.put("median", figure.median());
            row.put("low", figure.low());
            row.put("high", figure.high());
            row.put("runs", figure.runs());
            rows.add(row);
        }
        all.put("figures", rows);
        return JsonText.of(all) + "\n";
    }

    /** Measures everything; takes a minute or two. */
    public void run() {
        try {
            Path folder = Files.createTempDirectory("gouji-bench");
            try {
                stages(folder);
                whole(folder);
                copies();
                start();
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<InventedReport> invented(int count) {
        List<InventedReport> reports = new ArrayList<>();
        new Counties(seed, count).forEachRemaining(county -> reports.addAll(press.print(county)));
        return reports;
    }

    /** A stage of the work on one report. */
    private interface Stage<A, B> {
        B of(A input) throws UnreadableFileException;
    }

    private void stages(Path folder) {
        List<InventedReport> reports = invented(FILES);
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
            told.accept(Measurement.micros("store", Arrays.copyOfRange(nanos, WARM * FILES, nanos.length)));
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

    private static <A, B> B done(Stage<A, B> stage, A input) {
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

    /** From files to findings on all cores: microseconds of the clock for each report. */
    private void whole(Path folder) {
        Path files = folder.resolve("corpus");
        new GenerateReports(tools.forms()).run(files, IMPORTED, seed, USUAL, List.of(), Progress.none());
        long[] imports = new long[ROUNDS];
        long[] checks = new long[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            try (OpenedWorkspace workspace = OpenedWorkspace.open(tools, folder.resolve("whole" + round + ".gouji"))) {
                long start = System.nanoTime();
                workspace.imports().run(List.of(files.resolve("files")), Progress.none());
                long imported = System.nanoTime();
                workspace.checks().run(Progress.none());
                if (round >= 0) {
                    imports[round] = (imported - start) / IMPORTED;
                    checks[round] = (System.nanoTime() - imported) / IMPORTED;
                }
            }
        }
        told.accept(Measurement.micros("import.all", imports));
        told.accept(Measurement.micros("check.all", checks));
    }

    private void copies() {
        Map<SourceFile, Report> reports = new LinkedHashMap<>();
        ReportMatcher matcher = new ReportMatcher(tools.forms(), Vocabulary.load());
        for (InventedReport invented : invented(COMPARED)) {
            Extract extract = new Extract(org.gouji.bench.page.Reading.of(invented.blocks()), 0, false);
            Report report = done(e -> matcher.match(new SourceFile(invented.path(), invented.path()), e), extract);
            reports.put(report.source(), report);
        }
        long[] nanos = new long[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long start = System.nanoTime();
            BatchRun run = tools.rules().batch(Optional.empty());
            reports.values().forEach(report -> run.add(run.entry(report)));
            run.findings(source -> Optional.ofNullable(reports.get(source)), finding -> {});
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
            }
        }
        told.accept(Measurement.millis("copies", nanos));
    }

    /** The program from the call to its end, where it only says its version. */
    private void start() throws IOException {
        Optional<String> java = ProcessHandle.current().info().command();
        if (java.isEmpty()) {
            return;
        }
        long[] nanos = new long[STARTS];
        for (int i = -1; i < STARTS; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            java.get(), "-cp", System.getProperty("java.class.path"), "org.gouji.App", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return;
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                return;
            }
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        told.accept(Measurement.millis("start.version", nanos));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
