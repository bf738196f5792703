package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gouji [WORKSPACE | PATH...]}: opens the workbench; where no window can be opened, checks the paths instead. */
final class StartCommand implements Command {
    private final Surroundings around;
    private final CheckCommand check;
    private final List<String> commands;

    StartCommand(Surroundings around, CheckCommand check, List<String> commands) {
        this.around = around;
        this.check = check;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji", texts);
        spec.usageMessage().customSynopsis("gouji [--lang=zh|en] [WORKSPACE | PATH...]", "gouji COMMAND ...");
        spec.addPositional(Grammar.many("START", 0, 0, texts));
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        Optional<Language> asked = Optional.ofNullable(call.matchedOptionValue(Program.LANG, (String) null))
                .flatMap(Language::of);
        return open(Grammar.paths(call, 0), asked, talk);
    }

    /** A call without options, which is every double click: nothing has to be parsed, and no parser is loaded. */
    OptionalInt open(List<String> named, Talk talk) {
        return open(named.stream().map(Grammar::path).toList(), Optional.empty(), talk);
    }

    private OptionalInt open(List<Path> named, Optional<Language> asked, Talk talk) {
        List<Path> workspaces = named.stream().filter(WorkspaceHome::names).toList();
        List<Path> reports =
                named.stream().filter(path -> !WorkspaceHome.names(path)).toList();
        if (workspaces.size() > 1) {
            throw new WrongCall("call.workspaces", workspaces.get(1).toString());
        }
        for (Path report : reports) {
            mustExist(report);
        }
        Optional<String> obstacle = around.window().obstacle();
        if (obstacle.isPresent()) {
            return OptionalInt.of(withoutWindow(obstacle.get(), reports, talk));
        }
        Optional<Path> workspace = workspaces.stream().findFirst().or(() -> atHome(reports));
        workspace.ifPresent(file -> talk.note("start.workspace", "file", file.toAbsolutePath()));
        around.window().open(around.tools().get(), workspace, reports, asked);
        return OptionalInt.empty();
    }

    private Optional<Path> atHome(List<Path> reports) {
        return reports.isEmpty() ? Optional.empty() : Optional.of(new WorkspaceHome(around.home()).of(reports));
    }

    private int withoutWindow(String obstacle, List<Path> reports, Talk talk) {
        talk.note("start.nowindow", "reason", obstacle);
        if (reports.isEmpty()) {
            talk.note("start.instead");
            return ExitStatus.FAILED;
        }
        talk.note("start.summary");
        return check.run(reports, talk);
    }

    /** What is no path may have been meant as a command. */
    private void mustExist(Path path) {
        if (!Files.exists(path) && !Files.isSymbolicLink(path)) {
            boolean word = path.toString().matches("[A-Za-z-]+");
            String known = String.join(" ", commands);
            throw new WrongCall(new Message(
                    word ? "call.command" : "call.nothing", Map.of("what", path.toString(), "known", known)));
        }
    }
}
