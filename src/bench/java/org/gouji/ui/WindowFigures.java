package org.gouji.ui;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What was measured of the window, as a table and as JSON; milliseconds. */
final class WindowFigures {
    private static final double MILLION = 1e6;
    private static final double FELT = 20;
    private static final long LONG_NANOS = 50_000_000L;

    private final Map<String, List<Run>> runs = new LinkedHashMap<>();
    private final Map<String, List<Double>> sizes = new LinkedHashMap<>();

    /** One run of one thing: by the clock, by the work of all threads, and what the event thread was held by. */
    private record Run(double wall, double work, double frame, double frameWork, long overLong, String doing) {}

    /** Takes a run. */
    void add(String what, long wall, long work, List<EventWatch.Frame> frames) {
        EventWatch.Frame longest = EventWatch.longest(frames);
        EventWatch.Frame hardest = frames.stream()
                .max(Comparator.comparingLong(EventWatch.Frame::work))
                .orElse(longest);
        runs.computeIfAbsent(what, w -> new ArrayList<>())
                .add(new Run(
                        wall / MILLION,
                        work / MILLION,
                        longest.wall() / MILLION,
                        hardest.work() / MILLION,
                        frames.stream().filter(f -> f.wall() > LONG_NANOS).count(),
                        hardest.doing()));
    }

    /** Takes a size, in MB. */
    void size(String what, double megabytes) {
        sizes.computeIfAbsent(what, w -> new ArrayList<>()).add(megabytes);
    }

    /** Prints a table: medians, the least and the most in brackets. */
    void print(PrintStream out) {
        out.println("| what | by the clock, ms | work of the processor, ms | longest frame, ms | its work at most, ms"
                + " | frames over 50 ms |");
        out.println("| --- | --- | --- | --- | --- | --- |");
        runs.forEach((what, of) -> out.println(String.join(
                " | ",
                "| " + what,
                spread(of, Run::wall),
                spread(of, Run::work),
                spread(of, Run::frame),
                spread(of, Run::frameWork),
                spread(of, Run::overLong) + " |")));
        sizes.forEach((what, of) -> out.println("| " + what + ", MB | " + spread(of, d -> d) + " | | | | |"));
        runs.forEach((what, of) -> of.stream()
                .filter(run -> run.frameWork() > FELT)
                .filter(run -> !run.doing().isEmpty())
                .forEach(run -> out.printf(Locale.ROOT, "%s: %.0f ms of work: %s%n", what, run.frameWork(), run.doing())));
    }

    private static <T> String spread(List<T> of, ToDoubleFunction<T> figure) {
        double[] sorted = of.stream().mapToDouble(figure).sorted().toArray();
        String median = shown(sorted[sorted.length / 2]);
        return sorted.length == 1
                ? median
                : median + " (" + shown(sorted[0]) + "–" + shown(sorted[sorted.length - 1]) + ")";
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.1f" : "%.0f", figure);
    }

    /** The same as JSON, run by run. */
    String json() {
        String things = runs.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\": ["
                        + e.getValue().stream()
                                .map(r -> String.format(
                                        Locale.ROOT,
                                        "{\"wall\": %.1f, \"work\": %.1f, \"frame\": %.1f, \"frameWork\": %.1f,"
                                                + " \"over50\": %d}",
                                        r.wall(),
                                        r.work(),
                                        r.frame(),
                                        r.frameWork(),
                                        r.overLong()))
                                .collect(Collectors.joining(", "))
                        + "]")
                .collect(Collectors.joining(",\n  "));
        String memory = sizes.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\": "
                        + e.getValue().stream()
                                .map(d -> String.format(Locale.ROOT, "%.1f", d))
                                .toList())
                .collect(Collectors.joining(",\n  "));
        return "{\n  " + things + (memory.isEmpty() ? "" : ",\n  " + memory) + "\n}\n";
    }
}
