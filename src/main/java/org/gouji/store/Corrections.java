package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.Correction.Target;
import org.gouji.model.Figure;
import org.gouji.model.LogEvent;
import org.gouji.model.Report;

/** What auditors corrected of readings: events that are only ever appended. */
public final class Corrections {
    private final Session session;

    Corrections(Session session) {
        this.session = session;
    }

    /** Appends an event, to the log as well. */
    public void append(Correction correction) {
        insert(correction, session.log().append(Told.of(correction)));
    }

    /** Adds a correction of another copy. */
    void take(LogEvent event) {
        insert(Told.correction(event), event);
    }

    private void insert(Correction correction, LogEvent event) {
        session.update(
                "correction/append",
                correction.id().toString(),
                correction.content(),
                correction.target().text(),
                correction.value().orElse(null),
                correction.seen(),
                correction.author(),
                correction.at().toString(),
                event.clock(),
                event.origin().toString());
    }

    /** All events on the report with this content, in the order that is the same in all copies. */
    public List<Correction> history(String content) {
        return session.list("correction/of_content", Corrections::read, content);
    }

    /** The latest event of each target, those taken back left out. */
    public Map<Target, Correction> inForce(String content) {
        Map<Target, Correction> latest = new LinkedHashMap<>();
        history(content).forEach(c -> latest.put(c.target(), c));
        latest.values().removeIf(c -> c.value().isEmpty());
        return latest;
    }

    /** The days on which reports were handed in, by number of report, as far as somebody stated them. */
    public Map<Long, LocalDate> received() {
        Map<Long, LocalDate> received = new HashMap<>();
        session.scan("correction/received", row -> {
            if (row.getString(2) == null) {
                received.remove(row.getLong(1));
            } else {
                received.put(row.getLong(1), LocalDate.parse(row.getString(2)));
            }
        });
        return received;
    }

    /** The report as it counts: corrected cells with the value and state she gave them, their printed text unchanged. */
    Report apply(Report read) {
        Map<Target, Correction> inForce = inForce(read.source().sha256());
        if (inForce.isEmpty()) {
            return read;
        }
        Map<CellId, Figure> figures = new LinkedHashMap<>(read.figures());
        inForce.forEach((target, correction) -> {
            if (target instanceof OfCell ofCell && figures.containsKey(ofCell.cell())) {
                figures.compute(
                        ofCell.cell(),
                        (cell, figure) -> figure.counting(correction.value().orElseThrow()));
            }
        });
        Optional<String> unit = value(inForce, OfReport.UNIT);
        Optional<String> year = value(inForce, OfReport.YEAR);
        return new Report(
                read.source(),
                unit.or(read::unit),
                year.map(Integer::valueOf).or(read::year),
                read.edition(),
                read.title(),
                read.paragraphs(),
                figures,
                read.tables(),
                read.identity().decidedAs(unit, year),
                read.skipped());
    }

    private static Optional<String> value(Map<Target, Correction> inForce, Target target) {
        return Optional.ofNullable(inForce.get(target)).flatMap(Correction::value);
    }

    static Correction read(ResultSet row) throws SQLException {
        return new Correction(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                Target.parse(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                row.getString(5),
                row.getString(6),
                Instant.parse(row.getString(7)));
    }
}
