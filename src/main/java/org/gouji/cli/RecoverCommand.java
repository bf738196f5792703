package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gouji.text.Texts;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.RecoverWorkspace;
import org.gouji.work.Toolbox;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code recover WORKSPACE [--out FILE.gouji]}: takes what can be read of a damaged workspace into a new one. */
final class RecoverCommand implements Command {
    private final Supplier<Toolbox> tools;

    RecoverCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "recover";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji recover", texts);
        spec.addPositional(Grammar.one("WORKSPACE", 0, texts));
        spec.addOption(Grammar.option("out", "FILE.gouji", "recover.out", texts).build());
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        Path file = Grammar.path(call, 0);
        if (!Files.isRegularFile(file)) {
            throw new WrongCall("call.workspace.missing", file.toString());
        }
        Path out = Optional.ofNullable(call.matchedOptionValue("--out", (String) null))
                .map(Grammar::path)
                .orElseGet(() -> RecoverWorkspace.beside(file));
        if (!WorkspaceHome.names(out)) {
            throw new WrongCall("call.workspace.name", out.toString());
        }
        RecoverWorkspace.Outcome outcome = RecoverWorkspace.run(file, out, Entrance.steps(talk));
        outcome.account().forEach(talk::say);
        outcome.lostFiles().forEach(path -> talk.say("recover.lost.one", "file", path));
        try (OpenedWorkspace workspace = Entrance.toChange(tools.get(), out, talk)) {
            workspace.checks().run(new Tenths(talk, 100));
        }
        return OptionalInt.of(outcome.isWhole() ? ExitStatus.DONE : ExitStatus.FINDINGS);
    }
}
