package org.gouji.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.bench.FillWorkspace;
import org.gouji.bench.GenerateReports;
import org.gouji.bench.Machine;
import org.gouji.bench.MeasureProgram;
import org.gouji.bench.Measurement;
import org.gouji.bench.StartTimes;
import org.gouji.text.Texts;
import org.gouji.work.Toolbox;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code bench [generate DIR | workspace FILE.gouji | start FILE.gouji]}: invents reports, and measures the program with them. */
final class BenchCommand implements Command {
    private static final int MOST = 1_000_000;
    private static final List<String> CONVERTED = List.of("doc", "pdf");

    private final Supplier<Toolbox> tools;
    private final Window window;

    BenchCommand(Supplier<Toolbox> tools, Window window) {
        this.tools = tools;
        this.window = window;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji bench", texts);
        spec.addPositional(Grammar.optional("generate|workspace|start", "bench", 0, texts));
        spec.addPositional(Grammar.optional("OUT", "bench.out", 1, texts));
        spec.addOption(Grammar.option("count", "N", texts).build());
        spec.addOption(Grammar.option("seed", "S", texts).build());
        spec.addOption(Grammar.option("planted", "N", texts).build());
        spec.addOption(Grammar.option("with", "doc,pdf", texts).build());
        spec.addOption(Grammar.option("json", "FILE", "bench.json", texts).build());
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        String what = call.matchedPositionalValue(0, "");
        String out = call.matchedPositionalValue(1, "");
        switch (what) {
            case "generate" -> generate(call, out(what, out), talk);
            case "workspace" -> workspace(call, out(what, out), talk);
            case "start" -> {
                return start(out(what, out), talk);
            }
            case "" -> measure(call, talk);
            default -> throw new WrongCall("bench.what", what);
        }
        return OptionalInt.of(ExitStatus.DONE);
    }

    private void measure(ParseResult call, Talk talk) {
        Optional<Path> json = Optional.ofNullable(call.matchedOptionValue("--json", (String) null))
                .map(Grammar::path);
        json.ifPresent(ResultFile::mustBeWritable);
        Machine machine = Machine.here();
        talk.say(
                "bench.machine",
                "cores",
                machine.cores(),
                "megabytes",
                machine.megabytes(),
                "heap",
                machine.heap(),
                "java",
                machine.java(),
                "system",
                machine.system(),
                "busy",
                Math.max(0, machine.busy()));
        talk.say("bench.figure.head");
        List<Measurement> figures = new ArrayList<>();
        new MeasureProgram(tools.get(), seed(call), figure -> {
                    figures.add(figure);
                    talk.say(
                            "bench.figure",
                            "name",
                            talk.texts().get("bench.figure." + figure.name()),
                            "median",
                            figure.median(),
                            "low",
                            figure.low(),
                            "high",
                            figure.high(),
                            "worked",
                            figure.worked(),
                            "runs",
                            figure.runs(),
                            "unit",
                            figure.unit());
                })
                .run();
        json.ifPresent(file ->
                ResultFile.write(file, MeasureProgram.json(machine, "gouji bench --seed " + seed(call), figures)));
    }

    /** From the start of the JVM to a window that can be worked with; the launcher before it is not in the figure. */
    private OptionalInt start(Path workspace, Talk talk) {
        if (!Files.isRegularFile(workspace)) {
            throw new WrongCall("call.nothing", workspace.toString());
        }
        window.obstacle().ifPresent(reason -> {
            throw new WrongCall("bench.start.nowindow", reason);
        });
        window.tryStart(tools.get(), workspace, () -> {
            StartTimes times = StartTimes.now();
            talk.say("bench.start", "clock", times.clock(), "work", times.work(), "memory", times.memory());
        });
        return OptionalInt.empty();
    }

    private static Path out(String what, String out) {
        if (out.isEmpty()) {
            throw new WrongCall("bench.out", what);
        }
        return Grammar.path(out);
    }

    private void generate(ParseResult call, Path out, Talk talk) {
        if (Files.exists(out) && !empty(out)) {
            throw new WrongCall("bench.folder", out.toString());
        }
        List<String> with = List.of(call.matchedOptionValue("--with", "").split(",")).stream()
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
        if (!CONVERTED.containsAll(with)) {
            throw new WrongCall("bench.with", String.join(",", with));
        }
        GenerateReports.Outcome outcome = new GenerateReports(tools.get().forms())
                .run(out, count(call), seed(call), planted(call, "0.6"), with, new Tenths(talk, 1000));
        if (!outcome.leftOut().isEmpty()) {
            talk.note("bench.office.none", "kinds", String.join(", ", outcome.leftOut()));
        }
        talk.say(
                "bench.generated",
                "files",
                outcome.files().values().stream().mapToInt(Integer::intValue).sum(),
                "kinds",
                outcome.files().entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .sorted()
                        .collect(Collectors.joining(", ")),
                "megabytes",
                outcome.bytes() / 1_000_000,
                "planted",
                outcome.planted(),
                "truth",
                out.resolve("truth.json"),
                "roster",
                out.resolve("roster.csv"));
    }

    private void workspace(ParseResult call, Path out, Talk talk) {
        if (!WorkspaceHome.names(out)) {
            throw new WrongCall("call.workspace.name", out.toString());
        }
        if (Files.exists(out)) {
            throw new WrongCall("bench.exists", out.toString());
        }
        int count = count(call);
        BigDecimal rate = planted(call, "4.8");
        talk.say("bench.stage.head");
        new FillWorkspace(tools.get())
                .run(out, count, seed(call), rate, new Tenths(talk, 1000), stage -> stage(stage, talk));
    }

    private static boolean empty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static int count(ParseResult call) {
        return (int) number(call, "--count", 100, MOST);
    }

    private static long seed(ParseResult call) {
        return number(call, "--seed", 1, Long.MAX_VALUE);
    }

    private static BigDecimal planted(ParseResult call, String otherwise) {
        String text = call.matchedOptionValue("--planted", otherwise);
        if (!text.matches("([0-9]|1[0-9])([.][0-9]{1,2})?|20")) {
            throw new WrongCall("bench.planted", text);
        }
        return new BigDecimal(text);
    }

    private static void stage(FillWorkspace.Stage stage, Talk talk) {
        talk.say(
                "bench.stage",
                "reports",
                stage.reports(),
                "findings",
                stage.findings(),
                "inventing",
                stage.inventing(),
                "saving",
                stage.saving(),
                "checking",
                stage.checking(),
                "clock",
                stage.clock(),
                "bytes",
                stage.bytes(),
                "heap",
                stage.heap());
    }

    private static long number(ParseResult call, String option, long otherwise, long most) {
        String text = call.matchedOptionValue(option, String.valueOf(otherwise));
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) > most) {
            throw new WrongCall("bench.number", option + " " + text);
        }
        return Long.parseLong(text);
    }
}
