package org.gouji.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gouji.bench.report.Counties;
import org.gouji.bench.report.InventedReport;
import org.gouji.bench.report.ReportPress;
import org.gouji.work.Toolbox;

/**
 * Measures the program as it was shipped, on reports made from a seed: what a report takes stage by stage on one thread, warm; an
 * import from files with its check on all cores; the search for copies; the start of the program.
 */
public final class MeasureProgram {
    private static final BigDecimal USUAL = new BigDecimal("0.6");
    private static final int FILES = 100;
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
            row.put("worked", figure.worked());
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
                new StageTimes(tools, told).measure(invented(FILES), folder);
                WholeTimes whole = new WholeTimes(tools, seed, told);
                whole.files(folder);
                whole.copies(invented(COMPARED));
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

    /** The program from the call to its end, where it only says its version. */
    private void start() throws IOException {
        Optional<String> java = ProcessHandle.current().info().command();
        if (java.isEmpty()) {
            return;
        }
        long[] nanos = new long[STARTS];
        long[] worked = new long[STARTS];
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
                worked[i] =
                        process.info().totalCpuDuration().map(Duration::toNanos).orElse(nanos[i]);
            }
        }
        told.accept(Measurement.millis("start.version", nanos, worked));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
