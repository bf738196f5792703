package org.gouji.work;

import java.util.List;
import java.util.Map;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;

/** There is nothing to write a memo about. Each reason has a name of its own and a text {@code memo.scope.*}. */
public abstract sealed class MemoScopeException extends ExplainedException {
    private static final long serialVersionUID = 1;
    /** Names and years of a list in a message; the same in every language. */
    private static final String SEPARATOR = " | ";

    private MemoScopeException(String key, Map<String, String> args) {
        super(new Message("memo.scope." + key, args), null);
    }

    /** The workspace holds no report. */
    public static final class NoReports extends MemoScopeException {
        private static final long serialVersionUID = 1;

        NoReports() {
            super("no_reports", Map.of());
        }
    }

    /** No unit has this name; the message lists names that are near. */
    public static final class UnknownUnit extends MemoScopeException {
        private static final long serialVersionUID = 1;

        UnknownUnit(String unit, List<String> near) {
            super("unknown_unit", Map.of("unit", unit, "near", String.join(SEPARATOR, near)));
        }
    }

    /** There is no report for this year; the message lists the years there are. */
    public static final class UnknownYear extends MemoScopeException {
        private static final long serialVersionUID = 1;

        UnknownYear(int year, List<Integer> years) {
            super(
                    "unknown_year",
                    Map.of(
                            "year",
                            String.valueOf(year),
                            "years",
                            String.join(
                                    SEPARATOR,
                                    years.stream().map(String::valueOf).toList())));
        }
    }
}
