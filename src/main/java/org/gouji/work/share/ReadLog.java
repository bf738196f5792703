package org.gouji.work.share;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.LogEvent;
import org.gouji.model.Message;
import org.gouji.store.LogCheck;
import org.gouji.store.Workspace;

/** Reading the log, and looking whether it is still whole. */
public final class ReadLog {
    private final Workspace workspace;

    /** The log of {@code workspace}. */
    public ReadLog(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Which events are wanted; what is empty leaves nothing out.
     *
     * @param author who
     * @param since from this time on
     * @param unit name of a unit they are about
     * @param kind what
     */
    public record Wanted(
            Optional<String> author, Optional<Instant> since, Optional<String> unit, Optional<LogEvent.Kind> kind) {

        boolean has(LogEvent event, Subject about) {
            return author.map(event.author()::equals).orElse(true)
                    && since.map(day -> !event.at().isBefore(day)).orElse(true)
                    && unit.map(about.units()::contains).orElse(true)
                    && kind.map(k -> k == event.kind()).orElse(true);
        }
    }

    /** An event and what it is about. */
    public record Line(LogEvent event, Subject about) {}

    /** Hands over the events in the order in which they count. Those that only begin a chain come only where asked for. */
    public void lines(Wanted wanted, Consumer<Line> sink) {
        workspace.read(session -> {
            Subjects subjects = new Subjects(session);
            session.log().events(event -> {
                Subject about = subjects.of(event);
                boolean silent =
                        event.kind() == LogEvent.Kind.BEGIN && wanted.kind().isEmpty();
                if (!silent && wanted.has(event, about)) {
                    sink.accept(new Line(event, about));
                }
            });
            return sink;
        });
    }

    /**
     * What a look at the whole log says.
     *
     * @param chains how many chains there are
     * @param events how many events are here
     * @param withheld how many were never handed over
     * @param broken what was changed, added or taken away behind the program's back; none where all is whole
     */
    public record State(int chains, long events, long withheld, List<Message> broken) {
        public State {
            broken = List.copyOf(broken);
        }
    }

    /** Looks at every event and every link. */
    public State verify() {
        List<Message> broken = new ArrayList<>();
        LogCheck.Count count = workspace.read(session -> new LogCheck(session, broken::add).run());
        return new State(count.chains(), count.events(), count.withheld(), broken);
    }
}
