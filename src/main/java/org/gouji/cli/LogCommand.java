package org.gouji.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gouji.model.LogEvent;
import org.gouji.model.Message;
import org.gouji.text.BeijingTime;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.gouji.work.share.LogWords;
import org.gouji.work.share.ReadLog;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code log WORKSPACE [--verify] [--json FILE] [--author NAME] [--since DAY] [--unit NAME] [--kind KIND]}: who did what when,
 * and whether the log is whole.
 */
final class LogCommand implements Command {
    private final Supplier<Toolbox> tools;

    LogCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji log", texts);
        spec.addPositional(Grammar.one("WORKSPACE", 0, texts));
        spec.addOption(Grammar.flag("verify", texts).build());
        spec.addOption(Grammar.option("json", "FILE", texts).build());
        spec.addOption(Grammar.option("author", "NAME", texts).build());
        spec.addOption(Grammar.option("since", "DAY", texts).build());
        spec.addOption(Grammar.option("unit", "NAME", "log.unit", texts).build());
        spec.addOption(Grammar.option("kind", "KIND", texts).build());
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        Path file = Grammar.workspace(call, 0);
        ReadLog.Wanted wanted = new ReadLog.Wanted(
                value(call, "--author"),
                value(call, "--since").map(LogCommand::day),
                value(call, "--unit"),
                value(call, "--kind").map(LogCommand::kind));
        Optional<Path> json = value(call, "--json").map(Grammar::path);
        json.ifPresent(ResultFile::mustBeWritable);
        Toolbox toolbox = tools.get();
        try (OpenedWorkspace workspace = Entrance.toRead(toolbox, file, talk)) {
            ReadLog log = workspace.log();
            ReadLog.State state = log.verify();
            if (json.isPresent()) {
                ResultFile.write(json.get(), LogJson.text(sink -> log.lines(wanted, sink), state));
                talk.note("log.written", "file", json.get());
            } else if (!call.hasMatchedOption("--verify")) {
                list(log, wanted, new LogWords(new Wording(talk.texts(), toolbox.forms())), talk);
            }
            tell(state, talk);
            return OptionalInt.of(state.broken().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS);
        }
    }

    private static void list(ReadLog log, ReadLog.Wanted wanted, LogWords words, Talk talk) {
        log.lines(wanted, line -> {
            String about = words.about(line.about());
            talk.say(
                    about.isEmpty() ? "log.line.plain" : "log.line",
                    "time",
                    words.time(line.event().at()),
                    "author",
                    words.author(line.event().author()),
                    "about",
                    about,
                    "what",
                    words.what(line.event()));
        });
    }

    private static void tell(ReadLog.State state, Talk talk) {
        for (Message broken : state.broken()) {
            talk.say(broken);
        }
        talk.say(
                state.broken().isEmpty() ? "log.whole" : "log.notwhole",
                "chains",
                state.chains(),
                "events",
                state.events(),
                "broken",
                state.broken().size());
        if (state.withheld() > 0) {
            talk.say("log.withheld", "count", state.withheld());
        }
    }

    private static Optional<String> value(ParseResult call, String option) {
        return Optional.ofNullable(call.matchedOptionValue(option, null));
    }

    private static Instant day(String text) {
        try {
            return BeijingTime.begin(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new WrongCall("call.day", text);
        }
    }

    private static LogEvent.Kind kind(String text) {
        try {
            return LogEvent.Kind.of(text);
        } catch (IllegalArgumentException e) {
            String kinds = Arrays.stream(LogEvent.Kind.values())
                    .map(LogEvent.Kind::key)
                    .collect(Collectors.joining(" "));
            throw new WrongCall(new Message("call.kind", java.util.Map.of("what", text, "known", kinds)));
        }
    }
}
