package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gouji.model.Roster;
import org.gouji.model.Unit;
import org.gouji.text.Texts;
import org.gouji.text.VersionWords;
import org.gouji.work.Browse;
import org.gouji.work.Contents;
import org.gouji.work.ImportFailure;
import org.gouji.work.ImportOutcome;
import org.gouji.work.MissingReport;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.gouji.work.overview.Overview;
import org.gouji.work.version.ReportVersions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code import WORKSPACE PATH... [--roster FILE.csv]}: brings reports into a workspace and checks them there. */
final class ImportCommand implements Command {
    /** Missing and late reports named one by one; the number of all is told. */
    private static final int MISSING = 50;

    private final Supplier<Toolbox> tools;

    ImportCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji import", texts);
        spec.addPositional(Grammar.one("WORKSPACE", 0, texts));
        spec.addPositional(Grammar.many("PATH", 1, 1, texts));
        spec.addOption(Grammar.option(RosterOption.NAME, "FILE.csv", texts).build());
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        Path file = Grammar.path(call, 0);
        List<Path> paths = Grammar.paths(call, 1);
        if (!WorkspaceHome.names(file)) {
            throw new WrongCall("call.workspace.name", file.toString());
        }
        Optional<Path> rosterFile = RosterOption.file(call);
        Optional<Roster> roster = rosterFile.map(named -> RosterOption.read(named, talk));
        boolean made = !Files.exists(file);
        try (OpenedWorkspace workspace = Entrance.toChange(tools.get(), file, talk)) {
            talk.note(made ? "import.made" : "import.opened", "file", file);
            roster.ifPresent(workspace::keep);
            ImportOutcome outcome = rosterFile.isPresent()
                    ? workspace.imports().run(paths, rosterFile.get(), new Tenths(talk, 20))
                    : workspace.imports().run(paths, new Tenths(talk, 20));
            workspace.checks().run(new Tenths(talk, 100));
            workspace.mistakes().forEach(talk::note);
            for (ImportFailure failure : outcome.failures()) {
                talk.note("summary.failed.file", "file", failure.path());
                talk.note("summary.failed.why", "why", talk.texts().get(failure.message()));
            }
            summary(outcome, workspace.browse(), talk);
            late(workspace, talk);
            versions(outcome, workspace.versions(), talk);
            boolean found = outcome.imported() + outcome.unchanged() > 0;
            if (!found && outcome.failures().isEmpty()) {
                talk.note("check.none");
            }
            return OptionalInt.of(found && outcome.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED);
        }
    }

    private static void late(OpenedWorkspace workspace, Talk talk) {
        Overview overview = workspace.survey().over(workspace.browse().reports());
        List<String> late = new ArrayList<>();
        for (int year : overview.years()) {
            overview.units().stream()
                    .filter(unit -> unit.isLate(year))
                    .forEach(unit -> late.add(talk.texts()
                            .get(
                                    "import.late.one",
                                    "unit",
                                    unit.name(),
                                    "year",
                                    year,
                                    "deadline",
                                    unit.deadline(year).orElseThrow(),
                                    "received",
                                    unit.in(year).received().orElseThrow())));
        }
        if (!late.isEmpty()) {
            talk.say("import.late", "count", late.size());
            late.stream().limit(MISSING).forEach(line -> talk.say("import.line", "line", line));
        }
    }

    /** What became of the points of each report that took the place of another. */
    private static void versions(ImportOutcome outcome, ReportVersions versions, Talk talk) {
        VersionWords words = new VersionWords(talk.texts());
        for (long report : outcome.next()) {
            versions.of(report).stream()
                    .filter(row -> row.id() == report && row.counts())
                    .forEach(row -> talk.say(
                            "import.version",
                            "unit",
                            row.row().unit().map(Unit::name).orElse(row.file()),
                            "year",
                            row.row().year().map(String::valueOf).orElse(""),
                            "version",
                            row.version().orElse(1),
                            "verdict",
                            versions.verdict(report)
                                    .map(words::of)
                                    .orElse(talk.texts().get("version.unchecked"))));
        }
    }

    private static void summary(ImportOutcome outcome, Browse browse, Talk talk) {
        talk.say(
                "import.summary",
                "imported",
                outcome.imported(),
                "unchanged",
                outcome.unchanged(),
                "failed",
                outcome.failures().size());
        Contents contents = browse.contents();
        talk.say(
                "import.holds",
                "reports",
                contents.reports().size(),
                "discrepancies",
                contents.listing().size());
        List<MissingReport> missing = browse.missing();
        if (!missing.isEmpty()) {
            talk.say("import.missing", "count", missing.size());
            missing.stream()
                    .limit(MISSING)
                    .forEach(m -> talk.say(
                            "import.missing.one", "unit", m.unit(), "year", m.year(), "deadline", m.deadline()));
        }
    }
}
