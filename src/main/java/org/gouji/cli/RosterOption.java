package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.model.Roster;
import org.gouji.work.RosterFile;
import picocli.CommandLine.ParseResult;

/** The option {@code --roster FILE.csv}. */
final class RosterOption {
    static final String NAME = "roster";

    private RosterOption() {}

    /** The file that the call names. */
    static Optional<Path> file(ParseResult call) {
        return Optional.ofNullable(call.matchedOptionValue("--" + NAME, (String) null))
                .map(Grammar::path);
    }

    /** Reads it; throws {@link WrongCall} with a mistake after telling all others. */
    static Roster read(Path file, Talk talk) {
        RosterFile read = RosterFile.read(file);
        if (read.roster().isPresent()) {
            return read.roster().get();
        }
        List<Message> mistakes = read.mistakes();
        mistakes.subList(0, mistakes.size() - 1).forEach(talk::note);
        throw new WrongCall(mistakes.get(mistakes.size() - 1));
    }
}
