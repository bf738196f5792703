package org.gouji.cli;

import picocli.CommandLine.ParseResult;

/** The option {@code --include open}: undecided findings go out as well, marked as such. */
final class IncludeOpen {

    private IncludeOpen() {}

    /** Whether it is given; throws {@link WrongCall} for any other value. */
    static boolean of(ParseResult call) {
        String include = call.matchedOptionValue("--include", "");
        if (call.hasMatchedOption("--include") && !include.equals("open")) {
            throw new WrongCall("call.include", include);
        }
        return include.equals("open");
    }
}
