package org.gouji.work.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Correction.Target;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.model.Unit;
import org.gouji.store.Session;

/** The reports of a workspace, for as long as one session with it lasts. One thread. */
public final class StoredShelf implements Shelf {
    private final Session session;
    private final Map<Long, Map<Target, Correction>> corrections = new HashMap<>();

    /** A shelf over {@code session}. */
    public StoredShelf(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Origin> origin(SourceFile source) {
        return session.reports()
                .number(source.sha256())
                .flatMap(session.reports()::head)
                .map(head -> new Origin(head.id(), head.unit().map(Unit::name), head.year()));
    }

    @Override
    public Report report(long id) {
        return session.reports().load(id).orElseThrow(() -> new NoSuchElementException("no report " + id));
    }

    @Override
    public Figure figure(long report, CellId cell) {
        Figure read = session.reports().figure(report, cell).orElseGet(() -> Figure.missing(cell));
        return correction(report, cell)
                .map(c -> read.counting(c.value().orElseThrow()))
                .orElse(read);
    }

    @Override
    public Optional<Correction> correction(long report, CellId cell) {
        return Optional.ofNullable(
                corrections.computeIfAbsent(report, this::inForce).get(new OfCell(cell)));
    }

    private Map<Target, Correction> inForce(long report) {
        return session.corrections()
                .inForce(session.reports().head(report).orElseThrow().source().sha256());
    }
}
