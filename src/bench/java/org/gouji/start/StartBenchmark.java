package org.gouji.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the start from the launcher to a usable window with a workspace, in turn with an empty frame, both in processes of
 * their own. Arguments: the launcher, its gouji.jar, a workspace with open points, the rounds. Linux, with a display.
 */
public final class StartBenchmark {
    private final Path launcher;
    private final Path jar;
    private final Path workspace;
    private final String own = System.getProperty("java.class.path");

    private StartBenchmark(Path launcher, Path jar, Path workspace) {
        this.launcher = launcher;
        this.jar = jar;
        this.workspace = workspace;
    }

    public static void main(String[] args) throws Exception {
        StartBenchmark benchmark = new StartBenchmark(
                Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), Path.of(args[2]));
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 10;
        Map<String, List<long[]>> runs = new LinkedHashMap<>();
        // the first of each warms the page cache and lets the archive of classes be made
        for (int round = -2; round < rounds; round++) {
            long[] frame = benchmark.frame();
            long[] gouji = benchmark.gouji(round < 0);
            if (round >= 0) {
                runs.computeIfAbsent("empty frame", k -> new ArrayList<>()).add(frame);
                runs.computeIfAbsent("Gouji", k -> new ArrayList<>()).add(gouji);
            }
        }
        System.out.println("load " + Files.readString(Path.of("/proc/loadavg")).strip());
        System.out.println("| | clock ms, least/median/most | processor ms | resident MB | at most MB |");
        runs.forEach((name, values) -> System.out.printf(
                Locale.ROOT,
                "| %s | %d/%d/%d | %d | %d | %d |%n",
                name,
                at(values, 0, 0),
                at(values, 0, 1),
                at(values, 0, 2),
                at(values, 1, 1),
                at(values, 2, 1) / 1024,
                at(values, 3, 2) / 1024));
        System.out.printf(
                Locale.ROOT,
                "ratio %.2f by the clock, %.2f by work%n",
                (double) at(runs.get("Gouji"), 0, 1) / at(runs.get("empty frame"), 0, 1),
                (double) at(runs.get("Gouji"), 1, 1) / at(runs.get("empty frame"), 1, 1));
    }

    /** Of one figure of all runs: 0 the least, 1 the median, 2 the most. */
    private static long at(List<long[]> runs, int figure, int which) {
        long[] sorted = runs.stream().mapToLong(run -> run[figure]).sorted().toArray();
        return sorted[(sorted.length - 1) * which / 2];
    }

    private long[] frame() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path flatlaf = Arrays.stream(own.split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(p -> p.getFileName().toString().startsWith("flatlaf-"))
                .findFirst()
                .orElseThrow();
        String classes = Path.of(own.split(System.getProperty("path.separator"))[0]).toString();
        return run(List.of(java, "-XX:+UseSerialGC", "-cp", flatlaf + ":" + classes, EmptyFrame.class.getName()), "");
    }

    private long[] gouji(boolean first) throws IOException, InterruptedException {
        String classes = own.split(System.getProperty("path.separator"))[0];
        return run(
                List.of(launcher.toString(), workspace.toString()),
                "-cp " + jar + ":" + classes + " " + WatchedStart.class.getName());
    }

    private static long[] run(List<String> command, String options) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("GOUJI_JAVA_OPTIONS", options);
        builder.environment()
                .put("GOUJI_LAUNCHED_MICROS", String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now())));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines()
                .filter(line -> line.startsWith("window "))
                .map(line -> Arrays.stream(line.split(" "))
                        .skip(1)
                        .mapToLong(Long::parseLong)
                        .toArray())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no window: " + said));
    }
}
