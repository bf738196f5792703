package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gouji.model.Roster;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.Verdict;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.CheckFiles;
import org.gouji.work.CheckOutcome;
import org.gouji.work.FoundFile;
import org.gouji.work.ProfileFile;
import org.gouji.work.ReadFiles;
import org.gouji.work.RosterFile;
import org.gouji.work.Toolbox;
import org.gouji.work.Verdicts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check PATH... [--json FILE] [--roster FILE.csv] [--profile FILE]}: reads and checks, keeps nothing. */
final class CheckCommand implements Command {
    private final Supplier<Toolbox> tools;

    CheckCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji check", texts);
        spec.addPositional(Grammar.many("PATH", 0, 1, texts));
        spec.addOption(Grammar.option("json", "FILE", texts).build());
        spec.addOption(Grammar.option(RosterOption.NAME, "FILE.csv", texts).build());
        spec.addOption(Grammar.option("profile", "FILE", texts).build());
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        List<Path> paths = Grammar.paths(call, 0);
        String json = call.matchedOptionValue("--json", null);
        Toolbox toolbox = tools.get();
        if (call.hasMatchedOption("--profile")) {
            toolbox = follow(toolbox, Grammar.path(call.matchedOptionValue("--profile", "")), talk);
        }
        return OptionalInt.of(run(
                toolbox,
                paths,
                RosterOption.file(call),
                Optional.ofNullable(json).map(Grammar::path),
                talk));
    }

    /** A profile that is named must be there; what cannot be used of it is told, the rest runs. */
    private static Toolbox follow(Toolbox tools, Path profile, Talk talk) {
        if (!Files.isRegularFile(profile)) {
            throw new WrongCall("rules.file.missing", profile.toString());
        }
        Toolbox followed = ProfileFile.follow(tools, profile);
        ProfileFile.mistakes(followed).forEach(talk::note);
        return followed;
    }

    /** Checks {@code paths} by the rules as shipped and prints a summary. */
    int run(List<Path> paths, Talk talk) {
        return run(tools.get(), paths, Optional.empty(), Optional.empty(), talk);
    }

    /** Checks {@code paths}; writes to {@code json}, or without it a summary to standard output. */
    private static int run(
            Toolbox toolbox, List<Path> paths, Optional<Path> rosterFile, Optional<Path> json, Talk talk) {
        json.ifPresent(ResultFile::mustBeWritable);
        Optional<Roster> roster = rosterFile.map(file -> RosterOption.read(file, talk));
        List<FoundFile> entries = new ReadFiles(toolbox).find(paths);
        if (json.isPresent()) {
            entries = ResultFile.without(json.get(), entries);
        }
        if (rosterFile.isPresent()) {
            entries = RosterFile.without(rosterFile.get(), entries);
        }
        CheckOutcome outcome = new CheckFiles(toolbox, roster).check(entries, new Tenths(talk, 100));
        Wording words = new Wording(talk.texts(), toolbox.forms());
        Map<SourceFile, Verdict> verdicts = new Verdicts(toolbox).of(outcome);
        CheckSummary summary = new CheckSummary(words, verdicts, json.isPresent() ? talk.err() : talk.out());
        if (json.isPresent()) {
            ResultFile.write(json.get(), new CheckJson(words, verdicts).text(outcome));
            summary.failures(outcome);
        } else {
            summary.reports(outcome);
        }
        summary.totals(outcome);
        if (outcome.files().isEmpty()) {
            talk.note("check.none");
        }
        return status(outcome);
    }

    /** CONTRACT.md: 2 where nothing was found or an entry failed, else 1 where there is an error, else 0. */
    static int status(CheckOutcome outcome) {
        if (outcome.reports().isEmpty() || !outcome.failures().isEmpty()) {
            return ExitStatus.FAILED;
        }
        boolean errors = outcome.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        return errors ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
