package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The building blocks of all calls: their options, parameters and help, explained by the texts {@code help.…}. */
final class Grammar {
    private static final int WIDTH = 100;

    private Grammar() {}

    /** A command with the options that all have; explained by {@code help.NAME}. */
    static CommandSpec command(String name, Texts texts) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(text(texts, "help." + name.replace(' ', '.')))
                .synopsisHeading(texts.get("help.usage") + " ")
                .parameterListHeading("%n" + texts.get("help.parameters") + "%n")
                .optionListHeading("%n" + texts.get("help.options") + "%n")
                .commandListHeading("%n" + texts.get("help.commands") + "%n")
                .abbreviateSynopsis(false)
                .sortOptions(false)
                .width(WIDTH);
        return spec;
    }

    /** Adds the options that every command takes. */
    static CommandSpec complete(CommandSpec spec, Texts texts) {
        spec.addOption(option("lang", "zh|en", texts).build());
        spec.addOption(flag("help", texts).usageHelp(true).build());
        spec.addOption(flag("version", texts).versionHelp(true).build());
        return spec;
    }

    /** An option with a value, given at most once. */
    static OptionSpec.Builder option(String name, String label, Texts texts) {
        return OptionSpec.builder("--" + name)
                .paramLabel(label)
                .type(String.class)
                .description(text(texts, "help.option." + name));
    }

    /** The same, explained by {@code help.option.KEY} where another command has an option of this name. */
    static OptionSpec.Builder option(String name, String label, String key, Texts texts) {
        return option(name, label, texts).description(text(texts, "help.option." + key));
    }

    /** A parameter that may be left out; explained by {@code help.parameter.KEY}. */
    static PositionalParamSpec optional(String label, String key, Texts texts) {
        return optional(label, key, 0, texts);
    }

    /** The same at place {@code index}. */
    static PositionalParamSpec optional(String label, String key, int index, Texts texts) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .arity("0..1")
                .paramLabel(label)
                .type(String.class)
                .description(text(texts, "help.parameter." + key))
                .build();
    }

    /** An option without a value. */
    static OptionSpec.Builder flag(String name, Texts texts) {
        return OptionSpec.builder("--" + name).type(boolean.class).description(text(texts, "help.option." + name));
    }

    /** A parameter that must be given once, at place {@code index}. */
    static PositionalParamSpec one(String label, int index, Texts texts) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .arity("1")
                .paramLabel(label)
                .type(String.class)
                .description(text(texts, "help.parameter." + label))
                .build();
    }

    /** All parameters from place {@code first} on, at least {@code least}; explained by {@code help.parameter.KEY}. */
    static PositionalParamSpec many(String key, int first, int least, Texts texts) {
        return PositionalParamSpec.builder()
                .index(first + "..*")
                .arity(least + "..*")
                .required(least > 0)
                .paramLabel("PATH")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(text(texts, "help.parameter." + key))
                .build();
    }

    /** A parser that takes every argument as it stands. */
    static CommandLine parser(CommandSpec spec) {
        return new CommandLine(spec)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setTrimQuotes(false)
                .setAbbreviatedOptionsAllowed(false);
    }

    /** The only value of parameter {@code index}. */
    static Path path(ParseResult call, int index) {
        return path(call.matchedPositionalValue(index, ""));
    }

    /** The workspace that parameter {@code index} names; it must be there. */
    static Path workspace(ParseResult call, int index) {
        Path file = path(call, index);
        if (!Files.isRegularFile(file)) {
            throw new WrongCall("call.workspace.missing", file.toString());
        }
        return file;
    }

    /** The values of parameter {@code index}. */
    static List<Path> paths(ParseResult call, int index) {
        List<String> texts = call.matchedPositionalValue(index, List.of());
        return texts.stream().map(Grammar::path).toList();
    }

    /** A path as the person wrote it; an empty one would silently mean the current folder. */
    static Path path(String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            // said below: the system does not know such names, a star on Windows for example
        }
        throw new WrongCall("call.path", text);
    }

    /** The help formatter reads percent signs. */
    private static String text(Texts texts, String key) {
        return texts.get(key).replace("%", "%%");
    }
}
