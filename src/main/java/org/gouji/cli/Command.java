package org.gouji.cli;

import java.util.OptionalInt;
import org.gouji.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of CONTRACT.md: how it is called and what it does. */
interface Command {

    /** Its name on the command line. */
    String name();

    /** Its options and parameters, explained in the language of {@code texts}. */
    CommandSpec spec(Texts texts);

    /**
     * Carries it out; throws {@link WrongCall} for what the parser cannot know to be wrong.
     *
     * @return the exit status; empty where a window is open now and the program goes on
     */
    OptionalInt run(ParseResult call, Talk talk);
}
