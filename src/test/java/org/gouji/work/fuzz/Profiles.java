package org.gouji.work.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.gouji.read.fuzz.Mutator;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.work.ProfileFile;
import org.gouji.work.Toolbox;

/** Profiles; what of one can be used is used on a report. */
final class Profiles implements Subject {
    private static final List<String> HOSTILE = List.of(
            "(a+)+$",
            "&a [*a, *a]",
            "<<: *x",
            "!!java.net.URL [http://a]",
            "? ",
            "- ",
            ": ",
            "'",
            "\"",
            "{",
            "[",
            "|",
            ">",
            "%",
            "@",
            "(?<number>",
            "\\Q",
            "{999999}",
            "T3.total.natural",
            "T9.x.y",
            "1e999999999",
            "-0",
            "null",
            "~",
            "0x7fffffff",
            "\t");
    private final Toolbox tools;
    private final byte[] sound;
    private final Reading.Read report;

    Profiles(Toolbox tools) throws IOException {
        this.tools = tools;
        this.sound = Files.readAllBytes(Path.of("resources/profile/profile.example.yaml"));
        Path sample = Samples.first();
        this.report = (Reading.Read) tools.reader()
                .read(new SourceFile(sample.getFileName().toString(), ""), Files.readAllBytes(sample))
                .get(0);
    }

    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public byte[] broken(long number, RandomGenerator random) {
        if (random.nextInt(3) == 0) {
            return new Mutator(number).mutate(sound);
        }
        List<String> lines = new ArrayList<>(
                new String(sound, StandardCharsets.UTF_8).lines().toList());
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int cut = random.nextInt(line.length() + 1);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.set(at, " ".repeat(random.nextInt(8)) + line.strip());
                case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 3 -> lines.set(at, line.replaceFirst("^( *)# ", "$1"));
                default ->
                    lines.set(
                            at,
                            line.substring(0, cut) + HOSTILE.get(random.nextInt(HOSTILE.size())) + line.substring(cut));
            }
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void use(Path file) {
        Toolbox tried = ProfileFile.follow(tools, file);
        ProfileFile.mistakes(tried).forEach(mistake -> Texts.load(Language.ZH).get(mistake));
        tried.rules().check(report.report());
    }
}
