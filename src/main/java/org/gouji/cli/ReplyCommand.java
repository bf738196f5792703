package org.gouji.cli;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gouji.model.Unit;
import org.gouji.text.Texts;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.gouji.work.reply.Answer;
import org.gouji.work.reply.Reply;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code reply WORKSPACE FILE}: takes a filled reply form into the workspace. */
final class ReplyCommand implements Command {
    private final Supplier<Toolbox> tools;

    ReplyCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "reply";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji reply", texts);
        spec.addPositional(Grammar.one("WORKSPACE", 0, texts));
        spec.addPositional(Grammar.one("REPLY", 1, texts));
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        Path file = Grammar.workspace(call, 0);
        try (OpenedWorkspace workspace = Entrance.toChange(tools.get(), file, talk)) {
            Reply reply =
                    workspace.replies().read(Grammar.path(call, 1), talk.texts().language());
            for (Answer answer : reply.answers()) {
                talk.say(
                        "reply.answer",
                        "row",
                        answer.line(),
                        "unit",
                        answer.row().unit().map(Unit::name).orElse(""),
                        "words",
                        answer.words());
            }
            reply.mistakes().forEach(talk::note);
            workspace.replies().keep(reply);
            int fresh = reply.fresh().size();
            talk.say(
                    "reply.kept",
                    "count",
                    fresh,
                    "known",
                    reply.answers().size() - fresh,
                    "blank",
                    reply.blank(),
                    "unmatched",
                    reply.mistakes().size());
            return OptionalInt.of(reply.mistakes().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED);
        }
    }
}
