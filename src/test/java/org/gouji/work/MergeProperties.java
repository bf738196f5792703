package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Correction;
import org.gouji.model.Decision;
import org.gouji.model.LogEvent;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.read.ReportReader;
import org.gouji.rule.Checked;
import org.gouji.rule.RuleEngine;
import org.gouji.store.ExampleReports;
import org.gouji.store.ReportHead;
import org.gouji.store.Workspace;
import org.gouji.text.Language;
import org.gouji.work.share.Conflicts;
import org.gouji.work.share.MergePackage;
import org.gouji.work.share.PackageRequest;
import org.gouji.work.share.ReadLog;
import org.gouji.work.share.WritePackage;
import org.gouji.work.states.AddFinding;
import org.gouji.work.states.SignReport;
import org.gouji.work.version.ReportVersions;
import org.gouji.work.version.ReportVersions.Act;

/** Whatever auditors do on copies of one workspace, and in whatever order they exchange it, nothing is lost and all end alike. */
class MergeProperties {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final int COPIES = 3;
    private static final List<String> UNITS = List.of("甲局", "乙局", "丙局");
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final RuleEngine RULES = RuleEngine.load(FORMS);
    private static Path base;

    /** One thing that somebody does. */
    record Step(Kind kind, int copy, int other, int row, int choice) {
        enum Kind {
            DECIDE,
            UNDO,
            REDO,
            CORRECT,
            CHECK,
            REOPEN,
            FIND,
            REWORD,
            TAKE_BACK,
            SENTENCE,
            SIGN,
            EXCHANGE,
            EXCHANGE_ONE_UNIT,
            NEW_VERSION,
            VERSION
        }
    }

    /** A copy of the workspace and the person who works in it, whose clock is days away from the others'. */
    private static final class Copy implements AutoCloseable {
        private final Path file;
        private final Toolbox tools;
        private final String author;
        private Workspace workspace;

        Copy(Path file, int number) {
            this.file = file;
            this.author = "审核员" + number;
            Clock clock = Clock.fixed(NOON.plus(Duration.ofDays(3L * (1 - number))), ZoneOffset.UTC);
            this.tools = new Toolbox(FORMS, new ReportReader(FORMS), RULES, clock);
            open();
        }

        private void open() {
            workspace = Workspace.open(file);
            review().setAuthor(author);
        }

        Review review() {
            return new Review(tools, workspace);
        }

        void check() {
            new CheckReports(
                            tools.clock(),
                            workspace,
                            MergeProperties::sumIsOneShort,
                            reports -> List.of(),
                            RULES::batch)
                    .run(Progress.none());
        }

        List<DiscrepancyRow> rows() {
            return new Browse(workspace).discrepancies();
        }

        void decide(int row, int choice) {
            List<DiscrepancyRow> rows = rows();
            if (rows.isEmpty()) {
                return;
            }
            Decision decision = Decision.values()[choice % Decision.values().length];
            String reason = decision == Decision.DISMISSED ? "口径不同" : "";
            review().decide(rows.get(row % rows.size()), decision, reason, "第" + choice + "种看法");
        }

        AddFinding own() {
            return new AddFinding(workspace, tools.clock());
        }

        private boolean any() {
            return !workspace.read(s -> s.reports().list()).isEmpty();
        }

        private long report(int row) {
            return workspace
                    .read(s -> s.reports().list())
                    .get(row % workspace.read(s -> s.reports().list()).size())
                    .id();
        }

        void find(int row, int choice) {
            AddFinding.Where where = choice % 2 == 0
                    ? AddFinding.Where.REPORT
                    : new AddFinding.Where(Optional.of(ExampleReports.TOTAL), Optional.empty());
            if (any()) {
                own().add(report(row), where, words(choice));
            }
        }

        private static AddFinding.Words words(int choice) {
            return new AddFinding.Words(Severity.values()[choice % 3], "第" + choice + "个问题", choice == 0 ? "" : "改");
        }

        /** Those of her own that are shown, by key. */
        List<String> ownKeys() {
            return rows().stream()
                    .map(row -> row.keys().get(0))
                    .filter(key -> own().of(key).isPresent())
                    .sorted()
                    .toList();
        }

        void eachOwn(int row, java.util.function.Consumer<String> done) {
            List<String> keys = ownKeys();
            if (!keys.isEmpty()) {
                done.accept(keys.get(row % keys.size()));
            }
        }

        void sentence(int row, int choice) {
            List<DiscrepancyRow> rows = rows();
            if (!rows.isEmpty()) {
                new Wordings(tools, workspace)
                        .edit(rows.get(row % rows.size()), Language.ZH, choice == 0 ? "" : "请核对第" + choice + "次。");
            }
        }

        void sign(int row, int choice) {
            SignReport signatures = new SignReport(workspace, tools.clock());
            if (any() && choice == 0) {
                signatures.withdraw(report(row));
            } else if (any()) {
                signatures.sign(report(row), "第" + choice + "次签核");
            }
        }

        void back(boolean repeat) {
            TakenBack done = repeat ? review().redo() : review().undo();
            if (done.versions()) {
                check();
            }
        }

        void correct(int row, int choice) {
            int listed = workspace.read(s -> s.reports().list()).size();
            if (listed == 0) {
                return;
            }
            long report =
                    workspace.read(s -> s.reports().list()).get(row % listed).id();
            CorrectReport corrections = new CorrectReport(tools, workspace);
            Correction.Target target = new Correction.OfCell(ExampleReports.TOTAL);
            if (choice == 0) {
                corrections.takeBack(report, target);
            } else {
                corrections.correct(report, target, String.valueOf(choice));
            }
        }

        /** A corrected report comes in: the same one may come in another copy as well. */
        void newVersion(int row, int choice) {
            String unit = UNITS.get(row % UNITS.size());
            String path = unit + choice + ".docx";
            workspace.write(s -> s.reports()
                    .save(
                            ExampleReports.report(unit, 2024, path, 20 + choice),
                            "/in/" + path,
                            tools.clock().instant(),
                            Set.of()));
        }

        /** Somebody says something of one of the reports that ever were. */
        void version(int row, int choice) {
            List<ReportHead> all = workspace.read(s -> s.reports().packed());
            Act act = Act.values()[choice % Act.values().length];
            new ReportVersions(workspace, tools.clock())
                    .say(all.get(row % all.size()).id(), act);
        }

        Path pack(Optional<String> unit) {
            Path out = file.resolveSibling(file.getFileName() + "-" + UUID.randomUUID() + ".gouji-package");
            new WritePackage(tools.clock(), workspace, NearNames::chosen)
                    .run(new PackageRequest(unit.stream().toList(), Optional.empty()), out);
            return out;
        }

        MergePackage.Outcome merge(Path sent) {
            MergePackage.Outcome outcome = new MergePackage(tools.clock(), workspace, new KnownForms(FORMS)).run(sent);
            if (outcome.checkDue()) {
                check();
            }
            return outcome;
        }

        List<LogEvent> log() {
            List<LogEvent> events = new ArrayList<>();
            workspace.read(session -> {
                session.log().events(events::add);
                return events;
            });
            return events;
        }

        /** What everybody must see alike: how each point stands, what was noted on it, what is disputed, what was corrected. */
        Map<String, String> standing() {
            Map<String, String> standing = new TreeMap<>();
            for (DiscrepancyRow row : rows()) {
                String notes = workspace.read(s -> s.notes().of(row.keys().get(0))).stream()
                        .map(note -> note.id() + " " + note.decision())
                        .toList()
                        .toString();
                standing.put(
                        row.keys().get(0),
                        row.decision() + " " + row.changed() + " "
                                + row.discrepancy().chief().actual() + notes);
            }
            workspace.read(s -> s.reports().packed()).stream()
                    .flatMap(head -> workspace.read(s -> s.versions().of(head.id())).stream())
                    .forEach(v -> standing.put(
                            "version " + v.source().sha256(),
                            v.version() + " " + v.listed() + " "
                                    + v.before()
                                            .map(id -> workspace
                                                    .read(s -> s.reports().head(id))
                                                    .orElseThrow()
                                                    .source()
                                                    .sha256())));
            new Conflicts(workspace)
                    .list()
                    .forEach(c -> standing.put(
                            "disputed " + c.key(),
                            c.sides().stream()
                                    .map(note -> note.id().toString())
                                    .toList()
                                    .toString()));
            Wordings wordings = new Wordings(tools, workspace);
            for (DiscrepancyRow row : rows()) {
                standing.put(
                        "words of " + row.keys().get(0),
                        wordings.of(row, Language.ZH).text());
                own().of(row.keys().get(0))
                        .ifPresent(own -> standing.put("own " + row.keys().get(0), own.toString()));
            }
            List<ReportHead> heads = workspace.read(s -> s.reports().list());
            new SignReport(workspace, tools.clock())
                    .all()
                    .forEach((id, signed) -> heads.stream()
                            .filter(head -> head.id() == id)
                            .forEach(head ->
                                    standing.put("signed " + head.source().path(), signed.toString())));
            return standing;
        }

        @Override
        public void close() {
            workspace.close();
        }
    }

    private static Checked sumIsOneShort(Report report) {
        String actual = report.figure(ExampleReports.TOTAL)
                .value()
                .map(BigDecimal::toPlainString)
                .orElse("");
        return new Checked(List.of(ExampleReports.finding(report, ExampleReports.TOTAL, "999", actual, 0)), List.of());
    }

    @BeforeContainer
    static void makeBase() throws IOException {
        base = Files.createTempDirectory("merge").resolve("base.gouji");
        try (Copy first = new Copy(base, 0)) {
            first.workspace.write(s -> UNITS.forEach(unit -> s.reports()
                    .save(ExampleReports.report(unit, 2024, unit + ".docx", 7), "/in/" + unit + ".docx", NOON)));
            first.check();
            first.decide(0, 1);
        }
    }

    @AfterContainer
    static void removeBase() throws IOException {
        Files.delete(base);
        Files.delete(base.getParent());
    }

    @Property(tries = 25)
    void everyCopyEndsWithTheSameLogAndTheSameStandings(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory(base.getParent(), "try");
        List<Copy> copies = new ArrayList<>();
        try {
            for (int i = 0; i < COPIES; i++) {
                copies.add(new Copy(Files.copy(base, folder.resolve("copy" + i + ".gouji")), i));
            }
            Set<LogEvent> written = new HashSet<>();
            for (Step step : steps) {
                take(step, copies);
                written.addAll(copies.get(step.copy()).log());
            }
            exchangeAll(copies);
            exchangeAll(copies);
            List<LogEvent> log = copies.get(0).log();
            Map<String, String> standing = copies.get(0).standing();
            assertThat(log).as("nothing is lost").containsAll(written);
            for (Copy copy : copies) {
                assertThat(copy.log()).isEqualTo(log);
                assertThat(copy.standing()).isEqualTo(standing);
                assertThat(new ReadLog(copy.workspace).verify().broken()).isEmpty();
                assertThat(new ReadLog(copy.workspace).verify().withheld()).isZero();
            }
            MergePackage.Outcome again = copies.get(0).merge(copies.get(1).pack(Optional.empty()));
            assertThat(again.events()).isZero();
            assertThat(again.reports()).isZero();
            assertThat(copies.get(0).log()).isEqualTo(log);
            assertThat(copies.get(0).standing()).isEqualTo(standing);
            assertDecidingEndsConflicts(copies);
        } finally {
            copies.forEach(Copy::close);
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(f -> f.toFile().delete());
            }
        }
    }

    /** One of them sees all and decides; then nothing is disputed anywhere, whatever the clocks say. */
    private static void assertDecidingEndsConflicts(List<Copy> copies) {
        Copy judge = copies.get(2);
        IntStream.range(0, judge.rows().size()).forEach(row -> judge.decide(row, 1));
        for (Copy copy : copies) {
            copy.merge(judge.pack(Optional.empty()));
            assertThat(new Conflicts(copy.workspace).list())
                    .noneMatch(
                            c -> copy.rows().stream().anyMatch(row -> row.keys().contains(c.key())));
            // what two reports share can be decided as one of them says it only
            List<DiscrepancyRow> rows = copy.rows();
            assertThat(rows)
                    .filteredOn(row -> rows.stream()
                                    .filter(other -> other.keys().equals(row.keys()))
                                    .count()
                            == 1)
                    .allMatch(row -> row.decision() == Decision.CONFIRMED);
        }
    }

    private static void exchangeAll(List<Copy> copies) {
        for (Copy from : copies) {
            Path sent = from.pack(Optional.empty());
            copies.stream().filter(to -> to != from).forEach(to -> to.merge(sent));
        }
    }

    private static void take(Step step, List<Copy> copies) {
        Copy copy = copies.get(step.copy());
        switch (step.kind()) {
            case DECIDE -> copy.decide(step.row(), step.choice());
            case UNDO -> copy.back(false);
            case REDO -> copy.back(true);
            case CORRECT -> {
                copy.correct(step.row(), step.choice());
                copy.check();
            }
            case CHECK -> copy.check();
            case NEW_VERSION -> {
                copy.newVersion(step.row(), step.choice() % 3);
                copy.check();
            }
            case VERSION -> {
                copy.version(step.row() + step.other() * 3, step.choice());
                copy.check();
            }
            case REOPEN -> {
                copy.close();
                copy.open();
            }
            case FIND -> copy.find(step.row(), step.choice());
            case REWORD -> copy.eachOwn(step.row(), key -> copy.own().edit(key, Copy.words(step.choice())));
            case TAKE_BACK -> copy.eachOwn(step.row(), copy.own()::withdraw);
            case SENTENCE -> copy.sentence(step.row(), step.choice());
            case SIGN -> copy.sign(step.row(), step.choice());
            case EXCHANGE -> copy.merge(copies.get(step.other()).pack(Optional.empty()));
            case EXCHANGE_ONE_UNIT -> copy.merge(copies.get(step.other()).pack(Optional.of(UNITS.get(step.row()))));
            default -> throw new AssertionError(step);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> copy = Arbitraries.integers().between(0, COPIES - 1);
        Arbitrary<Step.Kind> kind = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(6, Step.Kind.DECIDE),
                net.jqwik.api.Tuple.of(3, Step.Kind.UNDO),
                net.jqwik.api.Tuple.of(2, Step.Kind.REDO),
                net.jqwik.api.Tuple.of(2, Step.Kind.CORRECT),
                net.jqwik.api.Tuple.of(1, Step.Kind.CHECK),
                net.jqwik.api.Tuple.of(1, Step.Kind.REOPEN),
                net.jqwik.api.Tuple.of(3, Step.Kind.FIND),
                net.jqwik.api.Tuple.of(1, Step.Kind.REWORD),
                net.jqwik.api.Tuple.of(1, Step.Kind.TAKE_BACK),
                net.jqwik.api.Tuple.of(2, Step.Kind.SENTENCE),
                net.jqwik.api.Tuple.of(2, Step.Kind.SIGN),
                net.jqwik.api.Tuple.of(3, Step.Kind.NEW_VERSION),
                net.jqwik.api.Tuple.of(3, Step.Kind.VERSION),
                net.jqwik.api.Tuple.of(4, Step.Kind.EXCHANGE),
                net.jqwik.api.Tuple.of(2, Step.Kind.EXCHANGE_ONE_UNIT));
        return Combinators.combine(
                        kind, copy, copy, copy, Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
