package org.gouji.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gouji.model.CellId;
import org.gouji.model.CellPlace;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.LogEvent;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;

/**
 * What is handed from workspace to workspace, a line of JSON each. Reading throws {@link IllegalArgumentException} for
 * everything that was not written here: a line is data of strangers.
 */
public final class Packed {
    private static final int IMPORTED = 12;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,20})?");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

    private Packed() {}

    /** Names and values of a manifest. */
    public static String manifest(Map<String, String> values) {
        return Json.text(values);
    }

    /** The names and values of a manifest. */
    public static Map<String, String> manifest(String text) {
        try {
            Map<String, String> values = Json.texts(Json.parse(text));
            values.values().forEach(value -> require(value instanceof String));
            return values;
        } catch (ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("not a manifest", e);
        }
    }

    /** A unit. */
    public static String unit(UnitIds.Known unit) {
        return Json.text(List.of(unit.ids(), unit.name()));
    }

    /** The unit of a line. */
    public static UnitIds.Known unit(String line) {
        return strictly(line, parts -> {
            List<String> ids = ((List<?>) parts.get(0))
                    .stream().map(id -> UUID.fromString((String) id).toString()).toList();
            String name = (String) parts.get(1);
            require(!ids.isEmpty() && !name.isBlank());
            return new UnitIds.Known(ids, name);
        });
    }

    /** A report as it was read, and when it came in. */
    public static String report(Report report, Instant imported) {
        return Json.text(List.of(
                report.source().path(),
                report.source().sha256(),
                report.unit().orElse(""),
                report.year().map(String::valueOf).orElse(""),
                report.edition(),
                report.title(),
                Prose.parts(report.paragraphs()),
                report.figures().values().stream().map(Packed::parts).toList(),
                report.tables().stream().map(TableReadings::parts).toList(),
                Accounts.parts(report.identity().unit()),
                Accounts.parts(report.identity().year()),
                report.skipped().stream().map(Accounts::parts).toList(),
                imported.toString()));
    }

    /** The report of a line. */
    public static Report report(String line) {
        return strictly(line, parts -> {
            Map<CellId, Figure> figures = new LinkedHashMap<>();
            ((List<?>) parts.get(7)).stream().map(f -> figure((List<?>) f)).forEach(f -> figures.put(f.cell(), f));
            return new Report(
                    new SourceFile((String) parts.get(0), digest(parts.get(1))),
                    some(parts.get(2)),
                    some(parts.get(3)).map(Integer::valueOf),
                    (String) parts.get(4),
                    (String) parts.get(5),
                    Prose.ofParts((List<?>) parts.get(6)),
                    figures,
                    ((List<?>) parts.get(8))
                            .stream().map(t -> TableReadings.table((List<?>) t)).toList(),
                    Accounts.identity(List.of(parts.get(9), parts.get(10))),
                    ((List<?>) parts.get(11))
                            .stream().map(s -> Accounts.skipped((List<?>) s)).toList());
        });
    }

    /** When the report of a line came in; empty where the package is of a release that did not say. */
    public static Optional<Instant> imported(String line) {
        return strictly(
                line,
                parts -> parts.size() > IMPORTED
                        ? Optional.of(Instant.parse((String) parts.get(IMPORTED)))
                        : Optional.empty());
    }

    private static List<Object> parts(Figure figure) {
        return List.of(
                figure.cell().address(),
                figure.state().name(),
                figure.value().map(BigDecimal::toPlainString).orElse(""),
                figure.text(),
                figure.place()
                        .map(p -> List.of(p.table(), p.row(), p.column(), p.page()))
                        .orElse(List.of()),
                figure.doubtful() ? 1 : 0);
    }

    private static Figure figure(List<?> parts) {
        List<?> place = (List<?>) parts.get(4);
        return new Figure(
                CellId.parse((String) parts.get(0)),
                FigureState.valueOf((String) parts.get(1)),
                some(parts.get(2)).map(Packed::number),
                (String) parts.get(3),
                place.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new CellPlace(
                                (Integer) place.get(0), (Integer) place.get(1), (Integer) place.get(2), (Integer)
                                        place.get(3))),
                (Integer) parts.get(5) == 1);
    }

    /** A finding: what it is known by and what it says. */
    public static String finding(KeyedFinding keyed) {
        return Json.text(List.of(
                keyed.key(),
                keyed.finding().check(),
                keyed.finding().severity().name(),
                keyed.finding().expected().orElse(""),
                keyed.finding().actual().orElse(""),
                keyed.finding().evidence()));
    }

    /** The key of the finding of a line. */
    public static String findingKey(String line) {
        return strictly(line, parts -> (String) parts.get(0));
    }

    /** A link. */
    public static String link(Link link) {
        return Json.text(List.of(link.origin().toString(), Long.toString(link.number()), link.seal(), link.hash()));
    }

    /** The link of a line. */
    public static Link link(String line) {
        return strictly(
                line,
                parts -> new Link(
                        UUID.fromString((String) parts.get(0)),
                        count(parts.get(1)),
                        digest(parts.get(2)),
                        digest(parts.get(3))));
    }

    /** An event. */
    public static String event(LogEvent event) {
        return Json.text(List.of(
                event.id().toString(),
                event.origin().toString(),
                Long.toString(event.number()),
                Long.toString(event.clock()),
                event.at().toString(),
                event.author(),
                event.kind().key(),
                event.subject(),
                event.content()));
    }

    /** The event of a line. */
    public static LogEvent event(String line) {
        return strictly(line, parts -> {
            LogEvent event = new LogEvent(
                    UUID.fromString((String) parts.get(0)),
                    UUID.fromString((String) parts.get(1)),
                    count(parts.get(2)),
                    count(parts.get(3)),
                    Instant.parse((String) parts.get(4)),
                    (String) parts.get(5),
                    LogEvent.Kind.of((String) parts.get(6)),
                    (String) parts.get(7),
                    Json.texts(parts.get(8)));
            event.content().values().forEach(value -> require(value instanceof String));
            return event;
        });
    }

    private interface Parts<T> {
        T read(List<?> parts);
    }

    private static <T> T strictly(String line, Parts<T> reader) {
        try {
            return reader.read(Json.list(line));
        } catch (ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException
                | java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a line of a package", e);
        }
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("not a line of a package");
        }
    }

    private static Optional<String> some(Object text) {
        return Optional.of((String) text).filter(t -> !t.isEmpty());
    }

    private static BigDecimal number(String text) {
        require(NUMBER.matcher(text).matches());
        return new BigDecimal(text);
    }

    private static long count(Object text) {
        require(COUNT.matcher((String) text).matches());
        return Long.parseLong((String) text);
    }

    private static String digest(Object text) {
        require(DIGEST.matcher((String) text).matches());
        return (String) text;
    }
}
