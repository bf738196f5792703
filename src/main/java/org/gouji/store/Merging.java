package org.gouji.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gouji.model.Correction;
import org.gouji.model.FindingKey;
import org.gouji.model.LogEvent;
import org.gouji.model.Report;

/**
 * Takes in what another copy handed over: units first, then reports, links and events. What is there already stays; what
 * does not fit throws {@link MergeException}, and the change that it is part of is then undone as a whole.
 */
public final class Merging {
    private final Session session;
    private final List<Link> fresh = new ArrayList<>();
    private final List<LogEvent> begins = new ArrayList<>();
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> corrected = new TreeSet<>();
    private final Set<Statement.About> stated = new LinkedHashSet<>();
    private final Set<String> versioned = new TreeSet<>();
    private Link last;
    private long known;
    private long added;
    private boolean roster;

    /** A merge into the workspace of {@code session}. */
    public Merging(Session session) {
        this.session = session;
    }

    /** Learns by which ids another copy knows a unit. */
    public void take(UnitIds.Known unit) {
        session.unitIds().learn(unit);
    }

    /**
     * Saves a report as if it were seen at {@code location}; returns false where its content is there already. Of two copies that
     * both had it, it came in when the first of them got it.
     */
    public boolean take(Report report, String location, Instant imported) {
        Optional<Long> here = session.reports().number(report.source().sha256());
        here.ifPresent(number -> session.reports().cameInBy(number, imported));
        return here.isEmpty() && session.reports().save(report, location, imported);
    }

    /** Takes a link; those of an origin come in their order. */
    public void take(Link link) {
        boolean first = last == null || !last.origin().equals(link.origin());
        String before = first ? Seal.NOTHING : last.hash();
        long expected = first ? 1 : last.number() + 1;
        if (link.number() != expected) {
            throw new MergeException.Gap(link.origin(), expected);
        }
        if (!link.hash().equals(Seal.link(before, link.seal()))) {
            throw new MergeException.Changed(link.origin(), link.number());
        }
        last = link;
        Optional<Link> here = session.log().link(link.origin(), link.number());
        if (here.isEmpty()) {
            session.log().add(link);
            fresh.add(link);
        } else if (!here.get().equals(link)) {
            throw new MergeException.Fork(link.origin(), link.number());
        }
    }

    /** The correction that an event tells of; throws {@link IllegalArgumentException} where it tells of none. */
    public static Correction correction(LogEvent event) {
        return Told.correction(event);
    }

    /** Takes an event, behind all links. */
    public void take(LogEvent event) {
        Link link = session.log()
                .link(event.origin(), event.number())
                .orElseThrow(() -> new MergeException.Gap(event.origin(), event.number()));
        if (!link.seal().equals(Seal.of(event))) {
            throw new MergeException.Changed(event.origin(), event.number());
        }
        if (session.log().holds(link)) {
            known++;
            return;
        }
        if (session.log().holds(event.id()) || !session.log().inOrder(event)) {
            throw new MergeException.Changed(event.origin(), event.number());
        }
        session.log().add(event);
        added++;
        draw(event);
    }

    private void draw(LogEvent event) {
        try {
            switch (event.kind()) {
                case BEGIN -> begins.add(event);
                case NOTE -> drawNote(event);
                case CORRECTION -> {
                    Correction.Target.parse(event.content().getOrDefault("target", ""));
                    session.corrections().take(event);
                    corrected.add(event.subject());
                }
                case VERSION -> {
                    session.versions().take(event);
                    versioned.add(event.subject());
                }
                case BACK -> session.notes().takeBack(event);
                case OWN, SENTENCE, SIGN, ATTACHMENT -> {
                    FindingKey.subjectsOf(event.subject());
                    knownUnits(event);
                    stated.add(
                            session.statements().take(event, session.unitIds().here(event.subject())));
                }
                case ROSTER -> {
                    session.rosters().take(event);
                    roster = true;
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            throw new MergeException.Unreadable(event.origin(), event.number(), e);
        }
    }

    private void drawNote(LogEvent event) {
        knownUnits(event);
        String key = session.unitIds().here(event.subject());
        session.notes().take(event, key);
        keys.add(key);
    }

    private void knownUnits(LogEvent event) {
        FindingKey.anchorOf(event.subject());
        if (!session.unitIds().knows(event.subject())) {
            throw new IllegalArgumentException("an event on a unit that is not named");
        }
    }

    /** Takes a file that some event names, whose bytes have this digest. */
    public void take(String sha256, byte[] bytes) {
        session.attachments().keep(sha256, bytes);
    }

    /**
     * What a merge did.
     *
     * @param added events that are new
     * @param known events that were there
     * @param keys findings that were noted on
     * @param corrected contents of reports that something was corrected of
     * @param versioned contents of reports that were said to be a version, or none
     * @param roster whether rows of the roster came
     */
    public record Taken(
            long added, long known, Set<String> keys, Set<String> corrected, Set<String> versioned, boolean roster) {}

    /** States what counts now. */
    public Taken finish(Instant now) {
        for (Link link : fresh) {
            if (!session.log().holds(link)) {
                session.log().withhold(link);
            }
        }
        for (LogEvent begin : begins) {
            for (Map.Entry<String, String> head : begin.content().entrySet()) {
                if (!session.log().holdsEnd(head.getKey(), head.getValue())) {
                    throw new MergeException.Gap(UUID.fromString(head.getKey()), 0);
                }
            }
        }
        keys.forEach(session.noteStates()::restate);
        stated.forEach(session.statements()::follow);
        session.standings().noted(keys);
        versioned.forEach(content -> session.versions().restate(content, now));
        if (roster) {
            session.rosters().learnAliases();
        }
        return new Taken(added, known, Set.copyOf(keys), Set.copyOf(corrected), Set.copyOf(versioned), roster);
    }
}
