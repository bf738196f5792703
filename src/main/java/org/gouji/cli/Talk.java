package org.gouji.cli;

import java.io.PrintStream;
import org.gouji.model.Message;
import org.gouji.text.Texts;

/** Speaks to the person at the terminal: results to {@code out}, everything else to {@code err}. */
record Talk(PrintStream out, PrintStream err, Texts texts) {

    /** A line of the result; values as name, value, name, value. */
    void say(String key, Object... namesAndValues) {
        out.println(plain(texts.get(key, namesAndValues)));
    }

    /** A line of the result. */
    void say(Message message) {
        out.println(plain(texts.get(message)));
    }

    /** A line beside the result; values as name, value, name, value. */
    void note(String key, Object... namesAndValues) {
        err.println(plain(texts.get(key, namesAndValues)));
    }

    /** A line beside the result. */
    void note(Message message) {
        err.println(plain(texts.get(message)));
    }

    /** One line without control characters: a file name or a document must not command the terminal. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }
}
