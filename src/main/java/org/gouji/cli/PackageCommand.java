package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gouji.text.Texts;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.gouji.work.share.PackageRequest;
import org.gouji.work.share.WritePackage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code package WORKSPACE --out FILE.gouji-package [--unit NAME]... [--year N]}: writes a package for a colleague. */
final class PackageCommand implements Command {
    private static final String SUFFIX = ".gouji-package";
    private final Supplier<Toolbox> tools;

    PackageCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "package";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        CommandSpec spec = Grammar.command("gouji package", texts);
        spec.addPositional(Grammar.one("WORKSPACE", 0, texts));
        spec.addOption(Grammar.option("out", "FILE" + SUFFIX, "package.out", texts)
                .required(true)
                .build());
        spec.addOption(Grammar.option("unit", "NAME", "package.unit", texts)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        spec.addOption(Grammar.option("year", "N", texts).build());
        return Grammar.complete(spec, texts);
    }

    @Override
    public OptionalInt run(ParseResult call, Talk talk) {
        Path file = Grammar.workspace(call, 0);
        Path out = Grammar.path(call.matchedOptionValue("--out", ""));
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            throw new WrongCall("call.package", out.toString());
        }
        ResultFile.mustBeWritable(out);
        Optional<String> year = Optional.ofNullable(call.matchedOptionValue("--year", null));
        year.filter(text -> !text.matches("[0-9]{4}")).ifPresent(text -> {
            throw new WrongCall("call.year", text);
        });
        List<String> units = call.matchedOptionValue("--unit", List.of());
        try (OpenedWorkspace workspace = Entrance.toRead(tools.get(), file, talk)) {
            WritePackage.Outcome outcome =
                    workspace.packages().run(new PackageRequest(units, year.map(Integer::valueOf)), out);
            talk.say("package.written", "file", out);
            talk.say("package.holds", "reports", outcome.reports(), "events", outcome.events());
            if (outcome.withheld() > 0) {
                talk.say("package.withheld", "count", outcome.withheld());
            }
        }
        return OptionalInt.of(ExitStatus.DONE);
    }
}
