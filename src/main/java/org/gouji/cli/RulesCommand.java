package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gouji.model.Message;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.ProfileTrial;
import org.gouji.work.RuleList;
import org.gouji.work.Toolbox;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rules --list | --docs [--out FILE] | --try FILE WORKSPACE}: shows the rules and tries a profile. */
final class RulesCommand implements Command {
    private final Supplier<Toolbox> tools;

    RulesCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji rules", texts);
        spec.addPositional(Grammar.optional("WORKSPACE", "TRIED", texts));
        spec.addOption(Grammar.flag("list", texts).build());
        spec.addOption(Grammar.flag("docs", texts).build());
        spec.addOption(Grammar.option("out", "FILE", "rulesout", texts).build());
        spec.addOption(Grammar.option("try", "FILE", texts).build());
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        long asked = Stream.of("--list", "--docs", "--try")
                .filter(call::hasMatchedOption)
                .count();
        boolean outAlone = call.hasMatchedOption("--out") && !call.hasMatchedOption("--docs");
        if (asked != 1 || outAlone) {
            throw new WrongCall(Message.of("rules.one"));
        }
        if (call.hasMatchedOption("--try") != call.hasMatchedPositional(0)) {
            throw new WrongCall(Message.of("rules.try.two"));
        }
        if (call.hasMatchedOption("--list")) {
            talk.out().print(new RuleList(tools.get()).table(talk.texts()));
        } else if (call.hasMatchedOption("--docs")) {
            docs(Optional.<String>ofNullable(call.matchedOptionValue("--out", null)), talk);
        } else {
            attempt(Grammar.path(call.matchedOptionValue("--try", "")), Grammar.path(call, 0), talk);
        }
        return OptionalInt.of(ExitStatus.DONE);
    }

    private void docs(Optional<String> out, Talk talk) {
        String page = new RuleList(tools.get()).page(talk.texts());
        if (out.isEmpty()) {
            talk.out().print(page);
            return;
        }
        Path file = Grammar.path(out.get());
        ResultFile.mustBeWritable(file);
        ResultFile.write(file, page);
        talk.note("rules.written", "file", file);
    }

    private void attempt(Path profile, Path file, Talk talk) {
        if (!Files.isRegularFile(profile)) {
            throw new WrongCall("rules.file.missing", profile.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new WrongCall("call.workspace.missing", file.toString());
        }
        Toolbox toolbox = tools.get();
        try (OpenedWorkspace workspace = Entrance.toRead(toolbox, file, talk)) {
            OpenedWorkspace.Trial trial = workspace.trial(profile);
            talk.note("rules.try.profile", "file", profile);
            trial.mistakes().forEach(talk::note);
            ProfileTrial found = trial.use().run(new Tenths(talk, 100));
            new TrialReport(new Wording(talk.texts(), toolbox.forms()), talk).print(found);
        }
    }
}
