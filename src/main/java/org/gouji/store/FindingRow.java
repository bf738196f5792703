package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.FindingKey;
import org.gouji.model.Message;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.TextPlace;

/** A finding as a row: what lists sort and filter by in columns, the rest as JSON; the anchor stands in the key. */
final class FindingRow {
    private static final Severity[] SEVERITIES = Severity.values();
    private static final Section[] SECTIONS = Section.values();
    /** Stands for the usual beginning of a text key. */
    private static final String USUAL = "~";

    private final CellNumbers cells;

    FindingRow(CellNumbers cells) {
        this.cells = cells;
    }

    /** The values of finding/insert. */
    Object[] values(long run, int position, KeyedFinding keyed, Map<SourceFile, Long> numbers) {
        Finding finding = keyed.finding();
        return new Object[] {
            run,
            keyed.report(),
            position,
            keyed.key(),
            finding.rule(),
            finding.check(),
            finding.severity().ordinal(),
            finding.cause(),
            finding.expected().orElse(null),
            finding.actual().orElse(null),
            keptKey(finding),
            finding.evidence(),
            data(finding, numbers)
        };
    }

    /** The key of its text without what its check says already. */
    private static String keptKey(Finding finding) {
        String key = finding.message().key();
        String usual = usualKey(finding.check());
        return key.startsWith(usual) ? USUAL + key.substring(usual.length()) : key;
    }

    private static String textKey(String kept, String check) {
        return kept.startsWith(USUAL) ? usualKey(check) + kept.substring(USUAL.length()) : kept;
    }

    private static String usualKey(String check) {
        return "rule." + check + ".message";
    }

    private String data(Finding finding, Map<SourceFile, Long> numbers) {
        List<Object> data = new ArrayList<>();
        data.add(finding.cells().stream().map(cells::number).toList());
        data.add(ArgsText.kept(finding.message().args(), finding.expected(), finding.actual()));
        data.add(finding.places().stream()
                .map(p -> List.of(p.section().number(), p.paragraph(), p.start(), p.end()))
                .toList());
        data.add(finding.suspects().stream()
                .map(s -> List.of(cells.number(s.cell()), s.suggested()))
                .toList());
        if (finding.reports().size() > 1) {
            data.add(finding.reports().stream()
                    .map(r -> Math.toIntExact(numbers.get(r)))
                    .toList());
        }
        return Json.text(data);
    }

    /**
     * The finding in a row, its columns as in finding/of_report behind {@code before} others; empty where one of its reports is not
     * listed any more, of which {@code sources} then knows nothing.
     */
    Optional<KeyedFinding> read(ResultSet row, int before, LongFunction<Optional<SourceFile>> sources)
            throws SQLException {
        long report = row.getLong(before + 1);
        List<?> data = Json.list(row.getString(before + 11));
        Stream<Long> ids = data.size() < 5
                ? Stream.of(report)
                : ((List<?>) data.get(4)).stream().map(id -> ((Integer) id).longValue());
        List<Optional<SourceFile>> reports = ids.map(sources::apply).toList();
        if (reports.contains(Optional.empty())) {
            return Optional.empty();
        }
        String key = row.getString(before + 2);
        return Optional.of(new KeyedFinding(
                report,
                key,
                new Finding(
                        row.getString(before + 3),
                        row.getString(before + 4),
                        SEVERITIES[row.getInt(before + 5)],
                        reports.stream().map(Optional::orElseThrow).toList(),
                        cells((List<?>) data.get(0)),
                        Optional.ofNullable(row.getString(before + 7)),
                        Optional.ofNullable(row.getString(before + 8)),
                        new Message(
                                textKey(row.getString(before + 9), row.getString(before + 4)),
                                ArgsText.read(data.get(1), row.getString(before + 7), row.getString(before + 8))),
                        row.getString(before + 10),
                        ((List<?>) data.get(2))
                                .stream().map(p -> place((List<?>) p)).toList(),
                        row.getInt(before + 6),
                        ((List<?>) data.get(3))
                                .stream().map(s -> suspect((List<?>) s)).toList(),
                        FindingKey.anchorOf(key))));
    }

    private List<CellId> cells(List<?> numbers) {
        return numbers.stream().map(n -> cells.cell((Integer) n)).toList();
    }

    private static TextPlace place(List<?> parts) {
        return new TextPlace(SECTIONS[(Integer) parts.get(0)], (Integer) parts.get(1), (Integer) parts.get(2), (Integer)
                parts.get(3));
    }

    private Finding.Suspect suspect(List<?> parts) {
        return new Finding.Suspect(cells.cell((Integer) parts.get(0)), (String) parts.get(1));
    }
}
