package org.gouji.work.version;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouji.model.Note;
import org.gouji.store.KeyedFinding;
import org.gouji.store.Session;
import org.gouji.store.Versions;

/**
 * Behind the rules: states how each discrepancy of a new version stands to the version before, and takes the notes along where a
 * finding is known by other words now.
 */
public final class CarryCheck {
    private final Session session;
    private final long run;

    /** Of what {@code run} found, within a change. */
    public CarryCheck(Session session, long run) {
        this.session = session;
        this.run = run;
    }

    /** States it of a report that took another's place. */
    public void check(long report) {
        List<Versions.Version> all = session.versions().of(report);
        Optional<CarryOver> carried = of(session, run, report, all);
        carried.ifPresent(over -> {
            over.here().forEach(line -> session.carries().put(run, report, line.first(), line.carry()));
            over.moved().forEach((from, to) -> move(report, from, to));
        });
    }

    /** Compares a report with the version before by what {@code run} found; empty where there is none. */
    static Optional<CarryOver> of(Session session, long run, long report, List<Versions.Version> all) {
        Optional<Versions.Version> own =
                all.stream().filter(v -> v.id() == report).findFirst();
        return own.flatMap(Versions.Version::before).map(before -> {
            List<KeyedFinding> former = session.findings().of(run, before);
            Set<String> earlier = new HashSet<>();
            for (Versions.Version version : all) {
                boolean older = version.id() != before
                        && version.version().orElse(Integer.MAX_VALUE)
                                < own.get().version().orElse(0);
                if (older) {
                    session.findings().of(run, version.id()).forEach(finding -> earlier.add(finding.key()));
                }
            }
            return CarryOver.of(former, session.findings().of(run, report), earlier);
        });
    }

    /** The note stays where it was as well; with the new sentence it asks to be decided again. */
    private void move(long report, String from, String to) {
        List<Note> notes = session.notes().heads(from);
        if (!notes.isEmpty() && session.notes().of(to).isEmpty()) {
            UUID act = session.versions().cause(report);
            Note last = notes.get(notes.size() - 1);
            session.notes()
                    .append(new Note(
                            UUID.randomUUID(),
                            to,
                            last.decision(),
                            last.reason(),
                            last.comment(),
                            last.author(),
                            last.at(),
                            session.notes().nextSequence(),
                            last.seen(),
                            act));
        }
        session.sentences().copyNew(from, to);
    }
}
