package org.gouji.cli;

import java.util.List;
import org.gouji.model.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the parser found wrong, as a text of ours in the person's language. */
final class Mistakes {

    private Mistakes() {}

    /** The message for a mistake of the call. */
    static Message of(ParameterException mistake) {
        if (mistake instanceof MissingParameterException) {
            List<ArgSpec> missing = ((MissingParameterException) mistake).getMissing();
            return Message.of("call.missing", "what", missing.isEmpty() ? "" : name(missing.get(0)));
        }
        if (mistake instanceof UnmatchedArgumentException) {
            List<String> unmatched = ((UnmatchedArgumentException) mistake).getUnmatched();
            String first = unmatched.isEmpty() ? "" : unmatched.get(0);
            return Message.of(first.startsWith("-") ? "call.option" : "call.extra", "what", first);
        }
        if (mistake instanceof OverwrittenOptionException) {
            return Message.of("call.twice", "what", name(((OverwrittenOptionException) mistake).getOverwritten()));
        }
        return Message.of("call.wrong", "what", String.valueOf(mistake.getMessage()));
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
