package org.gouji.ui.states;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.LogEvent;
import org.gouji.work.share.ReadLog;

/**
 * The log as it is shown.
 *
 * @param lines the newest first
 * @param fit how many fit, shown or not
 * @param filter which
 * @param authors all that wrote in it
 * @param units all that it is about
 * @param checked what a look at the whole log said; empty while it runs
 */
public record LogState(
        List<ReadLog.Line> lines,
        long fit,
        LogFilter filter,
        Set<String> authors,
        Set<String> units,
        Optional<ReadLog.State> checked) {

    /**
     * Which lines are shown.
     *
     * @param author who; empty: all
     * @param unit about whom; empty: all
     * @param kind what; empty: all
     * @param words what must occur in the line
     */
    public record LogFilter(
            Optional<String> author, Optional<String> unit, Optional<LogEvent.Kind> kind, String words) {
        /** All lines. */
        public static final LogFilter ALL = new LogFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** Nothing was read yet. */
    static LogState none() {
        return new LogState(List.of(), 0, LogFilter.ALL, Set.of(), Set.of(), Optional.empty());
    }

    /** Whether not all that fit are shown. */
    public boolean cut() {
        return fit > lines.size();
    }
}
