package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gouji.model.Note;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.gouji.work.share.Conflicts.Conflict;
import org.gouji.work.share.LogWords;
import org.gouji.work.share.MergePackage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code merge WORKSPACE FILE.gouji-package}: takes a colleague's package in, into a new workspace where there is none. */
final class MergeCommand implements Command {
    /** Conflicts named one by one; the number of all is told. */
    private static final int NAMED = 50;

    private final Supplier<Toolbox> tools;

    MergeCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji merge", texts);
        spec.addPositional(Grammar.one("WORKSPACE", 0, texts));
        spec.addPositional(Grammar.one("PACKAGE", 1, texts));
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        Path file = Grammar.path(call, 0);
        Path from = Grammar.path(call, 1);
        if (!WorkspaceHome.names(file)) {
            throw new WrongCall("call.workspace.name", file.toString());
        }
        boolean made = !Files.exists(file);
        if (made) {
            MergePackage.mustBeWhole(from);
        }
        Toolbox toolbox = tools.get();
        try (OpenedWorkspace workspace = Entrance.toChange(toolbox, file, talk)) {
            talk.note(made ? "import.made" : "import.opened", "file", file);
            MergePackage.Outcome outcome = workspace.merges().run(from);
            if (outcome.checkDue()) {
                workspace.checks().run(new Tenths(talk, 100));
            }
            talk.say("merge.reports", "added", outcome.reports(), "known", outcome.knownReports());
            talk.say("merge.events", "added", outcome.events(), "known", outcome.knownEvents());
            long elsewhere = workspace.merges().notFoundHere(outcome);
            if (elsewhere > 0) {
                talk.say("merge.elsewhere", "count", elsewhere);
            }
            conflicts(workspace.conflicts().list(), new LogWords(new Wording(talk.texts(), toolbox.forms())), talk);
        }
        return OptionalInt.of(ExitStatus.DONE);
    }

    private static void conflicts(List<Conflict> conflicts, LogWords words, Talk talk) {
        talk.say(conflicts.isEmpty() ? "merge.conflicts.none" : "merge.conflicts", "count", conflicts.size());
        for (Conflict conflict : conflicts.subList(0, Math.min(NAMED, conflicts.size()))) {
            talk.say("merge.conflict", "about", words.about(conflict.about()));
            for (Note side : conflict.sides()) {
                talk.say(
                        "merge.conflict.side",
                        "author",
                        words.author(side.author()),
                        "time",
                        words.time(side.at()),
                        "what",
                        words.said(side.decision().key(), side.reason(), side.comment()));
            }
        }
    }
}
