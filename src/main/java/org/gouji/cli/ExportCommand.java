package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gouji.text.Texts;
import org.gouji.work.ExportAll;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code export WORKSPACE --out DIR [--include open]}: writes all letters, the circular and the lists. */
final class ExportCommand implements Command {
    private final Supplier<Toolbox> tools;

    ExportCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji export", texts);
        spec.addPositional(Grammar.one("WORKSPACE", 0, texts));
        spec.addOption(
                Grammar.option("out", "DIR", "export.out", texts).required(true).build());
        spec.addOption(Grammar.option("include", "open", texts).build());
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        Path file = Grammar.workspace(call, 0);
        Path out = Grammar.path(call.matchedOptionValue("--out", ""));
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new WrongCall("call.folder", out.toString());
        }
        ExportAll.Request request =
                new ExportAll.Request(IncludeOpen.of(call), talk.texts().language());
        try (OpenedWorkspace workspace = Entrance.toRead(tools.get(), file, talk)) {
            ExportAll.Outcome outcome = workspace.exports().run(request, out, new Tenths(talk, 20));
            talk.say("export.written", "count", outcome.files().size(), "folder", out);
            outcome.mistakes().forEach(talk::note);
            if (!outcome.fonts().isEmpty()) {
                talk.note("export.fonts", "fonts", String.join(talk.texts().get("list.separator"), outcome.fonts()));
            }
        }
        return OptionalInt.of(ExitStatus.DONE);
    }
}
