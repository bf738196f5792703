package org.gouji.start;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Measures the start from the launcher to a usable window with a workspace, in turn with an empty frame, both in processes of
 * their own. Arguments: the launcher, its gouji.jar (no spaces in its path), a workspace with open points, the rounds. Linux, with a display.
 */
public final class StartBenchmark {
    private final Path launcher;
    private final Path jar;
    private final Path workspace;
    private final Path own;
    private final Path flatlaf;

    private StartBenchmark(Path launcher, Path jar, Path workspace) throws IOException {
        this.launcher = launcher;
        this.jar = jar;
        this.workspace = workspace;
        this.own = packed();
        try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
            this.flatlaf = libraries
                    .filter(p -> p.getFileName().toString().startsWith("flatlaf-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What is run in the other processes, as a jar: with folders on the class path Java reads no archive of classes. */
    private static Path packed() throws IOException {
        Path jar = Files.createTempFile("start", ".jar");
        jar.toFile().deleteOnExit();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> type : List.of(Mark.class, EmptyFrame.class, WatchedStart.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = type.getResourceAsStream("/" + name)) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }

    public static void main(String[] args) throws Exception {
        StartBenchmark benchmark = new StartBenchmark(
                Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), Path.of(args[2]));
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 10;
        Map<String, List<long[]>> runs = new LinkedHashMap<>();
        // the first of each warms the page cache and lets the archive of classes be made
        for (int round = -2; round < rounds; round++) {
            long[] frame = benchmark.frame();
            long[] gouji = benchmark.gouji();
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
        return run(List.of(java, "-XX:+UseSerialGC", "-cp", flatlaf + ":" + own, EmptyFrame.class.getName()), "");
    }

    private long[] gouji() throws IOException, InterruptedException {
        return run(
                List.of(launcher.toString(), workspace.toString()),
                "-cp " + jar + ":" + own + " " + WatchedStart.class.getName());
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
