package org.gouji.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gouji.text.Texts;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.gouji.work.WriteMemo;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code memo WORKSPACE --out FILE.docx [--unit NAME] [--year N] [--include open]}: writes the review memo. */
final class MemoCommand implements Command {
    private final Supplier<Toolbox> tools;

    MemoCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "memo";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji memo", texts);
        spec.addPositional(Grammar.one("WORKSPACE", 0, texts));
        spec.addOption(Grammar.option("out", "FILE.docx", texts).required(true).build());
        spec.addOption(Grammar.option("unit", "NAME", texts).build());
        spec.addOption(Grammar.option("year", "N", texts).build());
        spec.addOption(Grammar.option("include", "open", texts).build());
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        Path file = Grammar.workspace(call, 0);
        Path out = Grammar.path(call.matchedOptionValue("--out", ""));
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new WrongCall("call.docx", out.toString());
        }
        WriteMemo.Request request = request(call, talk);
        try (OpenedWorkspace workspace = Entrance.toRead(tools.get(), file, talk)) {
            workspace.memos().mistakes(request.language()).forEach(talk::note);
            workspace.memos().run(request, out);
        }
        talk.say("memo.written", "file", out);
        return OptionalInt.of(ExitStatus.DONE);
    }

    private static WriteMemo.Request request(ParseResult call, Talk talk) {
        Optional<String> unit = Optional.ofNullable(call.matchedOptionValue("--unit", null));
        Optional<String> year = Optional.ofNullable(call.matchedOptionValue("--year", null));
        year.filter(text -> !text.matches("[0-9]{4}")).ifPresent(text -> {
            throw new WrongCall("call.year", text);
        });
        return new WriteMemo.Request(
                unit,
                year.map(Integer::valueOf),
                IncludeOpen.of(call),
                talk.texts().language());
    }
}
