package org.gouji.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gouji.bench.FillWorkspace;
import org.gouji.text.Texts;
import org.gouji.work.Toolbox;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code bench [generate DIR | workspace FILE.gouji]}: invents reports, and measures the program with them. */
final class BenchCommand implements Command {
    private static final int MOST = 1_000_000;

    private final Supplier<Toolbox> tools;

    BenchCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji bench", texts);
        spec.addPositional(Grammar.optional("generate|workspace", "bench", 0, texts));
        spec.addPositional(Grammar.optional("OUT", "bench.out", 1, texts));
        spec.addOption(Grammar.option("count", "N", texts).build());
        spec.addOption(Grammar.option("seed", "S", texts).build());
        spec.addOption(Grammar.option("planted", "N", texts).build());
        spec.addOption(Grammar.option("json", "FILE", texts).build());
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        String what = call.matchedPositionalValue(0, "");
        Path out = Grammar.path(call.matchedPositionalValue(1, ""));
        int count = (int) number(call, "--count", 100, MOST);
        long seed = number(call, "--seed", 1, Long.MAX_VALUE);
        if (what.equals("workspace")) {
            BigDecimal rate = new BigDecimal(call.matchedOptionValue("--planted", "3.8"));
            if (!WorkspaceHome.names(out)) {
                throw new WrongCall("call.workspace.name", out.toString());
            }
            if (Files.exists(out)) {
                throw new WrongCall("bench.exists", out.toString());
            }
            talk.say("bench.stage.head");
            new FillWorkspace(tools.get())
                    .run(out, count, seed, rate, new Tenths(talk, 1000), stage -> stage(stage, talk));
        }
        return OptionalInt.of(ExitStatus.DONE);
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
