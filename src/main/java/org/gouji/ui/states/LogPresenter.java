package org.gouji.ui.states;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.gouji.model.LogEvent;
import org.gouji.model.Message;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.states.LogState.LogFilter;
import org.gouji.work.share.LogWords;
import org.gouji.work.share.ReadLog;

/** Reads the log newest first, narrows it, writes it out and has it checked. No Swing; one thread at a time. */
public final class LogPresenter {
    /** More are written out, but nobody reads them on a screen. */
    static final int SHOWN = 5_000;

    private static final ReadLog.Wanted ALL =
            new ReadLog.Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Desk desk;
    private final Tasks tasks;
    private final StatesDialogs dialogs;
    private final Consumer<Message> tell;
    private final Consumer<Throwable> trouble;
    private final Watched<LogState> state = new Watched<>(LogState.none());
    private Wording wording;

    /** The log of {@code desk}. */
    public LogPresenter(
            Desk desk,
            Tasks tasks,
            StatesDialogs dialogs,
            Consumer<Message> tell,
            Consumer<Throwable> trouble,
            Wording wording) {
        this.desk = desk;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.tell = tell;
        this.trouble = trouble;
        this.wording = wording;
    }

    /** What to show. */
    public Watched<LogState> state() {
        return state;
    }

    /** Says everything in other words. */
    public void speak(Wording other) {
        wording = other;
    }

    /** The words of its lines. */
    public LogWords words() {
        return new LogWords(wording);
    }

    /** Reads the log anew and has it checked. */
    public void open() {
        read(state.get().filter());
        LogState s = state.get();
        state.set(new LogState(s.lines(), s.fit(), s.filter(), s.authors(), s.units(), Optional.empty()));
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> desk.verifyLog(),
                checked -> {
                    LogState now = state.get();
                    state.set(new LogState(
                            now.lines(), now.fit(), now.filter(), now.authors(), now.units(), Optional.of(checked)));
                },
                trouble);
    }

    /** Shows only what fits. */
    public void filter(LogFilter filter) {
        if (!filter.equals(state.get().filter())) {
            read(filter);
        }
    }

    /** Asks where the table goes and writes all lines that fit, those too that are not shown. */
    public void export(String proposedName) {
        LogFilter filter = state.get().filter();
        dialogs.logFile(proposedName)
                .ifPresent(out -> tasks.run(
                        Tasks.Lane.NOTE,
                        progress -> desk.writeLog(wanted(filter), filter.words(), wording, out),
                        lines -> tell.accept(new Message(
                                "log.exported", Map.of("count", String.valueOf(lines), "file", out.toString()))),
                        trouble));
    }

    private void read(LogFilter filter) {
        Reading reading = new Reading(filter, words());
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    desk.readLog(ALL, reading::take);
                    return reading;
                },
                read -> {
                    Optional<ReadLog.State> checked = state.get().checked();
                    state.set(read.state(checked));
                },
                trouble);
    }

    private static ReadLog.Wanted wanted(LogFilter filter) {
        return new ReadLog.Wanted(filter.author(), Optional.empty(), filter.unit(), filter.kind());
    }

    /** The last lines that fit, and all that can be chosen from. */
    private static final class Reading {
        private final LogFilter filter;
        private final LogWords words;
        private final String sought;
        private final Deque<ReadLog.Line> last = new ArrayDeque<>();
        private final TreeSet<String> authors = new TreeSet<>();
        private final TreeSet<String> units = new TreeSet<>();
        private long fit;

        Reading(LogFilter filter, LogWords words) {
            this.filter = filter;
            this.words = words;
            this.sought = filter.words().strip();
        }

        void take(ReadLog.Line line) {
            authors.add(line.event().author());
            units.addAll(line.about().units());
            if (fits(line)) {
                fit++;
                last.addLast(line);
                if (last.size() > SHOWN) {
                    last.removeFirst();
                }
            }
        }

        private boolean fits(ReadLog.Line line) {
            LogEvent event = line.event();
            return filter.author().map(event.author()::equals).orElse(true)
                    && filter.unit().map(line.about().units()::contains).orElse(true)
                    && filter.kind().map(kind -> kind == event.kind()).orElse(true)
                    && (sought.isEmpty() || words.says(line, sought));
        }

        LogState state(Optional<ReadLog.State> checked) {
            List<ReadLog.Line> newest = new ArrayList<>(last);
            Collections.reverse(newest);
            return new LogState(List.copyOf(newest), fit, filter, authors, units, checked);
        }
    }
}
