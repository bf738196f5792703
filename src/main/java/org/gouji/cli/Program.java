package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.ExplainedException;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program as called from a shell: finds the command, its language and its mistakes, and carries it out. */
public final class Program {
    static final String LANG = "--lang";

    private final Surroundings around;
    private final List<Command> commands;
    private final StartCommand start;

    /** The commands of CONTRACT.md that this release has. */
    public Program(Surroundings around) {
        this.around = around;
        CheckCommand check = new CheckCommand(around.tools());
        commands = List.of(
                check,
                new ImportCommand(around.tools()),
                new MemoCommand(around.tools()),
                new ExportCommand(around.tools()),
                new PackageCommand(around.tools()),
                new MergeCommand(around.tools()),
                new LogCommand(around.tools()),
                new ReplyCommand(around.tools()),
                new RecoverCommand(around.tools()),
                new RulesCommand(around.tools()),
                new BenchCommand(around.tools(), around.window()));
        start = new StartCommand(
                around, check, commands.stream().map(Command::name).toList());
    }

    /**
     * Carries out one call.
     *
     * @return the exit status of CONTRACT.md; empty where a window is open now and the program goes on
     */
    public OptionalInt run(String... args) {
        List<String> rest = new ArrayList<>(List.of(args));
        Talk talk =
                new Talk(around.out(), around.err(), Texts.load(language(rest).orElse(Language.ZH)));
        Command command = takeCommand(rest);
        try {
            return run(command, rest, talk);
        } catch (WrongCall e) {
            talk.note(e.explanation());
        } catch (ParameterException e) {
            talk.note(Mistakes.of(e));
        } catch (ExplainedException e) {
            talk.note(e.explanation());
            return OptionalInt.of(ExitStatus.FAILED);
        } catch (RuntimeException e) {
            System.getLogger(Program.class.getName()).log(System.Logger.Level.DEBUG, "the command broke off", e);
            talk.note("call.broke", "reason", e.getMessage() == null ? e.toString() : e.getMessage());
            return OptionalInt.of(ExitStatus.FAILED);
        }
        talk.note("call.help", "command", ("gouji " + command.name()).strip());
        return OptionalInt.of(ExitStatus.FAILED);
    }

    private OptionalInt run(Command command, List<String> args, Talk talk) {
        if (command == start && args.stream().noneMatch(a -> a.startsWith("-") || a.startsWith("@"))) {
            return start.open(args, talk);
        }
        CommandSpec spec = command.spec(talk.texts());
        CommandLine parser = Grammar.parser(spec);
        ParseResult call = parser.parseArgs(args.toArray(String[]::new));
        String lang = call.matchedOptionValue(LANG, Language.ZH.code());
        if (Language.of(lang).isEmpty()) {
            throw new WrongCall("call.lang", lang);
        }
        if (call.isUsageHelpRequested()) {
            if (command == start) {
                commands.forEach(c -> spec.addSubcommand(c.name(), c.spec(talk.texts())));
            }
            parser.usage(around.out());
            return OptionalInt.of(ExitStatus.DONE);
        }
        if (call.isVersionHelpRequested()) {
            talk.say("version", "version", around.version());
            return OptionalInt.of(ExitStatus.DONE);
        }
        return command.run(call, talk);
    }

    /** The command may stand behind options that all commands take. */
    private Command takeCommand(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String argument = args.get(i);
            if (!argument.startsWith("-")) {
                for (Command command : commands) {
                    if (command.name().equals(argument)) {
                        args.remove(i);
                        return command;
                    }
                }
                return start;
            }
            i += argument.equals(LANG) ? 1 : 0;
        }
        return start;
    }

    /** The language is needed before anything is parsed: help and mistakes are told in it. */
    private static Optional<Language> language(List<String> args) {
        for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
            if (args.get(i).startsWith(LANG + "=")) {
                return Language.of(args.get(i).substring(LANG.length() + 1));
            }
            if (args.get(i).equals(LANG) && i + 1 < args.size()) {
                return Language.of(args.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
