package org.gouji.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellPlace;
import org.gouji.model.Identity;
import org.gouji.model.Identity.Confidence;
import org.gouji.model.Identity.Evidence;
import org.gouji.model.Identity.Source;
import org.gouji.model.Identity.Stated;
import org.gouji.model.Skipped;

/** What speaks for the unit and year of reports, and what was left out of them. */
final class Accounts {
    private final Session session;

    /** An account as it is kept. */
    record Account(Identity identity, List<Skipped> skipped) {
        static final Account NONE = new Account(Identity.unknown(), List.of());
    }

    Accounts(Session session) {
        this.session = session;
    }

    /** Keeps the account of a report, unless one is kept already. */
    void insert(long report, Identity identity, List<Skipped> skipped) {
        session.update(
                "account/insert",
                report,
                Json.text(EvidenceText.kept(List.of(parts(identity.unit()), parts(identity.year())))),
                Json.text(skipped.stream().map(Accounts::parts).toList()));
    }

    /** The account of a report; one saved by an older version has none. */
    Account of(long report) {
        return session.one(
                        "account/of_report",
                        row -> new Account(
                                identity(EvidenceText.read(Json.list(row.getString(1)))),
                                Json.list(row.getString(2)).stream()
                                        .map(s -> skipped((List<?>) s))
                                        .toList()),
                        report)
                .orElse(Account.NONE);
    }

    static List<Object> parts(Stated stated) {
        return List.of(
                stated.value().orElse(""),
                stated.confidence().name(),
                stated.evidence().stream()
                        .map(e -> List.of(e.source().name(), e.value(), e.text(), e.agrees() ? 1 : 0))
                        .toList());
    }

    static Identity identity(List<?> parts) {
        return new Identity(stated((List<?>) parts.get(0)), stated((List<?>) parts.get(1)));
    }

    private static Stated stated(List<?> parts) {
        return new Stated(
                Optional.of((String) parts.get(0)).filter(v -> !v.isEmpty()),
                Confidence.valueOf((String) parts.get(1)),
                ((List<?>) parts.get(2))
                        .stream().map(e -> evidence((List<?>) e)).toList());
    }

    private static Evidence evidence(List<?> parts) {
        return new Evidence(
                Source.valueOf((String) parts.get(0)),
                (String) parts.get(1),
                (String) parts.get(2),
                (Integer) parts.get(3) == 1);
    }

    static List<Object> parts(Skipped skipped) {
        List<Object> parts = new ArrayList<>(List.of(skipped.kind().name(), skipped.count(), skipped.text()));
        skipped.place().ifPresent(p -> parts.addAll(List.of(p.table(), p.row(), p.column(), p.page())));
        return parts;
    }

    static Skipped skipped(List<?> parts) {
        Optional<CellPlace> place = parts.size() == 3
                ? Optional.empty()
                : Optional.of(
                        new CellPlace((Integer) parts.get(3), (Integer) parts.get(4), (Integer) parts.get(5), (Integer)
                                parts.get(6)));
        return new Skipped(
                Skipped.Kind.valueOf((String) parts.get(0)), (Integer) parts.get(1), (String) parts.get(2), place);
    }
}
