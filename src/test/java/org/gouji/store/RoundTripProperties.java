package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gouji.model.Anchor;
import org.gouji.model.Cause;
import org.gouji.model.CellId;
import org.gouji.model.CellPlace;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.model.FindingKey;
import org.gouji.model.LabelMatch;
import org.gouji.model.Message;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.model.TextPlace;

/** Whatever a reader or a rule says, a workspace gives back exactly that. */
class RoundTripProperties {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final AtomicLong COUNT = new AtomicLong();
    private static Path folder;
    private static Workspace workspace;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("round-trip");
        workspace = Workspace.open(folder.resolve("w.gouji"));
    }

    @AfterContainer
    static void close() throws IOException {
        workspace.close();
        Files.delete(folder.resolve("w.gouji"));
        Files.delete(folder);
    }

    @Property(tries = 150)
    void aReportComesBackAsItWasSaved(@ForAll("reports") Report generated) {
        Report report = fresh(generated);
        long id = save(report);
        Report loaded = workspace.read(s -> s.reports().load(id)).orElseThrow();
        assertThat(loaded).isEqualTo(report);
        assertThat(List.copyOf(loaded.figures().values()))
                .isEqualTo(List.copyOf(report.figures().values()));
        assertThat(loaded.partial()).isEqualTo(report.partial());
    }

    @Property(tries = 150)
    void findingsAndCausesComeBackAsTheyWereSaved(
            @ForAll("reports") Report generated,
            @ForAll("findings") List<Finding> findings,
            @ForAll("causes") List<Cause> causes) {
        Report report = fresh(generated);
        long id = save(report);
        SourceFile other = new SourceFile("other.docx", "00");
        List<KeyedFinding> keyed = new ArrayList<>();
        for (Finding finding : findings) {
            Finding here =
                    about(finding, finding.cause() == 0 ? List.of(other, report.source()) : List.of(report.source()));
            FindingKey key = new FindingKey(List.of(new FindingKey.Subject("u", 2024)), here.anchor());
            keyed.add(new KeyedFinding(id, key.text(), here));
        }
        long otherId = id + 1_000_000;
        long started = workspace.change(s -> {
            long run = s.findings().start(NOON);
            s.findings().add(run, new CheckedReport(id, keyed, causes), Map.of(report.source(), id, other, otherId));
            s.findings().finish(run, NOON);
            while (s.findings().forgetBefore(run)) {}
            return run;
        });
        Map<Long, SourceFile> sources = Map.of(id, report.source(), otherId, other);
        assertThat(workspace.<List<KeyedFinding>>read(
                        s -> s.findings().of(started, id, n -> Optional.ofNullable(sources.get(n)))))
                .isEqualTo(keyed);
        assertThat(workspace.<List<Cause>>read(s -> s.findings().causes(id))).isEqualTo(causes);
    }

    /** The same with bytes of its own: a workspace keeps one content once. */
    private static Report fresh(Report r) {
        SourceFile source = new SourceFile(r.source().path(), String.format("%064x", COUNT.incrementAndGet()));
        return new Report(source, r.unit(), r.year(), r.edition(), r.title(), r.paragraphs(), r.figures(), r.tables());
    }

    private static long save(Report report) {
        workspace.write(s -> s.reports().save(report, "/" + report.source().sha256(), NOON));
        return workspace.read(s -> s.reports().list()).stream()
                .filter(h -> h.source().sha256().equals(report.source().sha256()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Finding about(Finding f, List<SourceFile> reports) {
        return new Finding(
                f.rule(),
                f.check(),
                f.severity(),
                reports,
                f.cells(),
                f.expected(),
                f.actual(),
                f.message(),
                f.evidence(),
                f.places(),
                f.cause(),
                f.suspects(),
                f.anchor());
    }

    @Provide
    Arbitrary<Report> reports() {
        Arbitrary<SourceFile> source = texts().map(path -> new SourceFile(path, ""));
        return Combinators.combine(
                        source,
                        texts().optional(),
                        Arbitraries.integers().between(1990, 2100).optional(),
                        texts(),
                        texts(),
                        paragraphs().list().ofMaxSize(6),
                        figures(),
                        tables().list().ofMaxSize(3))
                .as(Report::new);
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<Anchor> anchor = Combinators.combine(
                        words(), cells().list().ofMaxSize(3), Arbitraries.of(Section.class), texts(), counts())
                .as(Anchor::new);
        Arbitrary<Message> message = Combinators.combine(
                        words(), Arbitraries.maps(words(), texts()).ofMaxSize(3))
                .as(Message::new);
        Arbitrary<TextPlace> place = Combinators.combine(Arbitraries.of(Section.class), counts(), counts(), counts())
                .as(TextPlace::new);
        Arbitrary<Finding.Suspect> suspect =
                Combinators.combine(cells(), texts()).as(Finding.Suspect::new);
        Arbitrary<List<String>> words = words().list().ofSize(2);
        Arbitrary<List<Optional<String>>> values = texts().optional().list().ofSize(2);
        return Combinators.combine(
                        words,
                        Arbitraries.of(Severity.class),
                        cells().list().ofMaxSize(8),
                        values,
                        message,
                        place.list().ofMaxSize(2),
                        suspect.list().ofMaxSize(2),
                        anchor)
                .as((rule, severity, cells, value, text, places, suspects, at) -> new Finding(
                        rule.get(0),
                        rule.get(1),
                        severity,
                        List.of(new SourceFile("any", "")),
                        cells,
                        value.get(0),
                        value.get(1),
                        text,
                        at.sentence(),
                        places,
                        at.ordinal() % 3,
                        suspects,
                        at))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Cause>> causes() {
        Arbitrary<Cause.Change> change =
                Combinators.combine(cells(), texts(), texts()).as(Cause.Change::new);
        Arbitrary<Cause.Repair> repair =
                Combinators.combine(change.list().ofMaxSize(3), words()).as(Cause.Repair::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(true, false),
                        repair.list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Cause::new)
                .list()
                .uniqueElements(Cause::id)
                .ofMaxSize(3)
                .map(list -> list.stream()
                        .sorted(java.util.Comparator.comparing(Cause::id))
                        .toList());
    }

    private static Arbitrary<Map<CellId, Figure>> figures() {
        return cells().flatMap(RoundTripProperties::figure).list().ofMaxSize(12).map(list -> {
            Map<CellId, Figure> figures = new LinkedHashMap<>();
            list.forEach(f -> figures.put(f.cell(), f));
            return figures;
        });
    }

    private static Arbitrary<Figure> figure(CellId cell) {
        Arbitrary<BigDecimal> values = Arbitraries.oneOf(
                Arbitraries.longs().map(BigDecimal::valueOf),
                Arbitraries.bigDecimals().ofScale(4),
                Arbitraries.bigIntegers().map(BigDecimal::new),
                Arbitraries.of("12.50", "0.00", "1E+3", "-0", "007", "9223372036854775808")
                        .map(BigDecimal::new),
                Arbitraries.just(new BigDecimal(BigInteger.TWO.pow(63).negate())));
        return Combinators.combine(
                        Arbitraries.of(FigureState.class),
                        values,
                        texts(),
                        places().optional(),
                        Arbitraries.of(true, false))
                .as((state, value, text, place, doubtful) -> new Figure(
                        cell,
                        state,
                        state == FigureState.NUMBER ? Optional.of(value) : Optional.empty(),
                        text,
                        place,
                        doubtful));
    }

    private static Arbitrary<TableReading> tables() {
        Arbitrary<LabelMatch> label = Combinators.combine(
                        Arbitraries.of(TableId.class),
                        Arbitraries.of(LabelMatch.Kind.class),
                        words(),
                        Arbitraries.of(LabelMatch.How.class),
                        texts())
                .as(LabelMatch::new);
        Arbitrary<TableReading.Oddity> oddity = Combinators.combine(
                        Arbitraries.of(TableReading.Oddity.Kind.class), places(), texts())
                .as(TableReading.Oddity::new);
        return Combinators.combine(
                        Arbitraries.of(TableId.class),
                        Arbitraries.of(TableReading.State.class),
                        words(),
                        counts().list().ofMaxSize(3),
                        label.list().ofMaxSize(4),
                        oddity.list().ofMaxSize(2))
                .as(TableReading::new);
    }

    private static Arbitrary<Paragraph> paragraphs() {
        return Combinators.combine(Arbitraries.of(Section.class), Arbitraries.of(true, false), texts(), counts())
                .as(Paragraph::new);
    }

    private static Arbitrary<CellPlace> places() {
        return Combinators.combine(counts(), counts(), counts(), counts()).as(CellPlace::new);
    }

    private static Arbitrary<CellId> cells() {
        return Combinators.combine(Arbitraries.of(TableId.class), words(), words())
                .as(CellId::new);
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 100_000);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'e')
                .withChars('_')
                .ofMinLength(1)
                .ofMaxLength(3);
    }

    /** Anything that can stand in a document: no half of a surrogate pair. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('0', '7', ' ', '\n', '\t', '"', '\\', '\'', '|', '\0', '\u00a0', '一', '件', '〔', '％')
                .withCharRange('\u3400', '\u9fff')
                .ofMaxLength(12)
                .flatMap(t -> Arbitraries.of(t, t + "𠀀", "5", ""));
    }
}
