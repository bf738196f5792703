package org.gouji.ui.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Cause;
import org.gouji.model.Correction;
import org.gouji.model.Correction.Target;
import org.gouji.model.Decision;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Note;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Unit;
import org.gouji.model.VersionVerdict;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.text.Language;
import org.gouji.text.Wording;
import org.gouji.work.Beginning;
import org.gouji.work.Cited;
import org.gouji.work.Contents;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.ExportAll;
import org.gouji.work.ImportFailure;
import org.gouji.work.ImportOutcome;
import org.gouji.work.Original;
import org.gouji.work.Progress;
import org.gouji.work.Remembered;
import org.gouji.work.ReportRow;
import org.gouji.work.Review;
import org.gouji.work.RosterFile;
import org.gouji.work.TakenBack;
import org.gouji.work.Wordings;
import org.gouji.work.WriteMemo;
import org.gouji.work.compare.CompareReports;
import org.gouji.work.compare.Comparison;
import org.gouji.work.evidence.Evidence;
import org.gouji.work.evidence.EvidenceSearch;
import org.gouji.work.evidence.MemoryShelf;
import org.gouji.work.figures.ChartFigures;
import org.gouji.work.figures.Family;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.Order;
import org.gouji.work.listing.RowListing;
import org.gouji.work.overview.Overview;
import org.gouji.work.overview.Stray;
import org.gouji.work.reply.Reply;
import org.gouji.work.roster.EditRoster;
import org.gouji.work.roster.RosterSheet;
import org.gouji.work.roster.WriteRoster;
import org.gouji.work.version.ReportVersions.Act;
import org.gouji.work.version.VersionRow;

/** A desk that keeps everything in memory; what presenters did to it can be read back. */
public final class FixtureDesk extends FixtureStates implements Desk {
    private static final Instant NOW = Instant.parse("2026-03-01T02:30:00Z");

    private final FormCatalogue forms;
    private final List<Report> reports = new ArrayList<>();
    private final List<DiscrepancyRow> rows = new ArrayList<>();
    private final Map<String, List<Note>> notes = new HashMap<>();
    public final List<ImportFailure> failures = new ArrayList<>();
    public final Map<Integer, Cause> causes = new HashMap<>();
    public final Map<Target, Correction> corrections = new HashMap<>();
    private final Map<Remembered, String> kept = new EnumMap<>(Remembered.class);
    public final List<String> calls = new ArrayList<>();
    public final AtomicReference<Optional<LocalDate>> deadline = new AtomicReference<>(Optional.empty());
    public final List<Family> families = new ArrayList<>();
    private final Map<String, String> sentences = new HashMap<>();
    public List<String> fonts = List.of();
    public Reply reply = new Reply(List.of(), List.of(), 0);
    public Optional<RuntimeException> refusal = Optional.empty();
    public Overview overview = Overview.EMPTY;
    public List<VersionRow> versions = List.of();
    public Optional<VersionVerdict> verdict = Optional.empty();
    public List<Cited> fixed = List.of();
    public boolean undoesVersions;
    public EditRoster.Opened listed = new EditRoster.Opened(RosterSheet.EMPTY, Map.of(), Map.of());
    public RosterFile roster = new RosterFile(Optional.empty(), List.of());
    public Original original = Original.at("/报告/原件.docx");
    private String author = "";

    private FixtureDesk(FormCatalogue forms) {
        this.forms = forms;
    }

    /** A desk with reports of these units for 2022 and 2023, the later with a broken sum and a wrong period each. */
    public static FixtureDesk of(FormCatalogue forms, String... units) {
        FixtureDesk desk = new FixtureDesk(forms);
        for (String unit : units) {
            for (int year : new int[] {2023, 2022}) {
                Report report = SampleReports.report(forms, unit, year);
                desk.reports.add(report);
                long id = desk.reports.size() - 1L;
                if (year == 2023) {
                    desk.rows.add(
                            SampleReports.open(id, report, SampleReports.rowSum(report, "granted", Severity.ERROR)));
                    desk.rows.add(SampleReports.open(id, report, SampleReports.period(report)));
                }
            }
        }
        desk.rows.sort(java.util.Comparator.comparing(r -> r.discrepancy().severity()));
        desk.number();
        return desk;
    }

    /** One more report; its number. */
    public long add(Report report) {
        reports.add(report);
        return reports.size() - 1L;
    }

    /** One more discrepancy. */
    public void add(long reportId, Finding finding) {
        rows.add(SampleReports.open(reportId, reports.get((int) reportId), finding));
        number();
    }

    /** Puts rows in place of all. */
    public void set(List<DiscrepancyRow> others) {
        rows.clear();
        rows.addAll(others);
        number();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, SampleReports.numbered(rows.get(i), i + 1));
        }
    }

    @Override
    public Path file() {
        return Path.of("审核.gouji");
    }

    private List<ReportRow> rows() {
        List<ReportRow> all = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            all.add(SampleReports.row(i, reports.get(i)));
        }
        return all;
    }

    /** All discrepancies. */
    public List<DiscrepancyRow> discrepancies() {
        return List.copyOf(rows);
    }

    /** All that can be counted, which sees what is noted later. */
    public Listing listing() {
        return new RowListing(discrepancies(), this::discrepancies, FixtureDesk::texts, null);
    }

    private static List<String> texts(DiscrepancyRow row, Wording wording) {
        Finding chief = row.discrepancy().chief();
        return List.of(
                row.unit().map(Unit::name).orElse(""),
                wording.where(chief),
                wording.message(chief),
                chief.rule(),
                chief.expected().orElse(""),
                chief.actual().orElse(""),
                row.note().map(Note::comment).orElse(""));
    }

    @Override
    public Beginning first(Filter filter, int limit) {
        Listing all = listing();
        return new Beginning(
                IntStream.of(all.select(filter, Order.NATURAL))
                        .limit(limit)
                        .mapToObj(rows::get)
                        .toList(),
                all.unitNames());
    }

    @Override
    public List<DiscrepancyRow> rows(int[] numbers) {
        return IntStream.of(numbers)
                .filter(number -> number <= rows.size())
                .mapToObj(number -> rows.get(number - 1))
                .toList();
    }

    @Override
    public int[] numbers(List<String> keys) {
        return rows.stream()
                .filter(row -> row.keys().stream().anyMatch(keys::contains))
                .mapToInt(DiscrepancyRow::number)
                .toArray();
    }

    @Override
    public Optional<String> remembered(Remembered what) {
        return Optional.ofNullable(kept.get(what));
    }

    @Override
    public void remember(Remembered what, String text) {
        kept.put(what, text);
    }

    @Override
    public int decideAll(int[] numbers, Review.Many many, Progress progress) {
        rows(numbers)
                .forEach(row -> decide(
                        row,
                        many.decision().orElse(row.decision()),
                        many.reason(),
                        many.comment().orElse("")));
        progress.step(numbers.length, numbers.length, "");
        return numbers.length;
    }

    /** All reports. */
    public List<ReportRow> reports() {
        return rows();
    }

    @Override
    public List<Message> notices() {
        return List.of();
    }

    @Override
    public Contents contents() {
        return new Contents(rows(), listing(), List.copyOf(failures));
    }

    @Override
    public Overview overview(List<ReportRow> all) {
        return overview;
    }

    @Override
    public EditRoster.Opened roster() {
        return listed;
    }

    @Override
    public int keepRoster(RosterSheet sheet) {
        listed = new EditRoster.Opened(sheet, listed.usual(), listed.reporters());
        calls.add("keep roster");
        return sheet.rows().size();
    }

    @Override
    public RosterFile readRoster(Path file) {
        return RosterFile.read(file);
    }

    @Override
    public void writeRoster(RosterSheet sheet, Language language, Path out) {
        new WriteRoster(Clock.fixed(NOW, ZoneOffset.UTC)).run(sheet, language, out);
    }

    @Override
    public RosterFile importRoster(Path file) {
        calls.add("roster " + file);
        return roster;
    }

    @Override
    public void remove(Stray stray) {
        calls.add("remove " + stray.path());
    }

    @Override
    public void restore(Stray stray) {
        calls.add("restore " + stray.path());
    }

    @Override
    public List<Cited> about(long report) {
        return rows.stream()
                .filter(row -> row.reportId() == report)
                .map(row -> new Cited(row.id(), row.discrepancy()))
                .toList();
    }

    @Override
    public Original original(long report) {
        return original;
    }

    @Override
    public Map<Target, Correction> corrections(long report) {
        return corrections;
    }

    @Override
    public void correct(long report, Target target, String text) {
        refusal.ifPresent(e -> {
            throw e;
        });
        calls.add("correct " + report + " " + target.text() + " [" + text + "]");
        corrections.put(
                target,
                new Correction(
                        UUID.randomUUID(),
                        reports.get((int) report).source().sha256(),
                        target,
                        Optional.of(text),
                        "",
                        author,
                        NOW));
    }

    @Override
    public void takeBack(long report, Target target) {
        calls.add("take back " + report + " " + target.text());
        corrections.remove(target);
    }

    @Override
    public Report report(long id) {
        return reports.get((int) id);
    }

    @Override
    public Comparison compare(long left, long right) {
        refusal.ifPresent(e -> {
            throw e;
        });
        FormCatalogue forms = FormCatalogue.load();
        return new CompareReports(forms, RuleCatalogue.load(forms)).of(report(left), report(right));
    }

    @Override
    public Optional<Cause> cause(DiscrepancyRow row) {
        return Optional.ofNullable(causes.get(row.discrepancy().chief().cause()));
    }

    @Override
    public Evidence evidence(DiscrepancyRow row, Optional<Cause> cause) {
        return new EvidenceSearch(new MemoryShelf(List.copyOf(reports), Map.copyOf(corrections)), forms, e -> List.of())
                .of(row.discrepancy(), cause);
    }

    @Override
    public ChartFigures figures() {
        return new FixtureFigures(reports, deadline, families);
    }

    @Override
    public List<String> basis(DiscrepancyRow row) {
        return List.of("某办法第一条");
    }

    @Override
    public ImportOutcome importReports(List<Path> paths, Progress progress, Runnable changed) {
        refusal.ifPresent(e -> {
            throw e;
        });
        calls.add("import " + paths);
        int done = 0;
        for (Path path : paths) {
            if (progress.cancelled()) {
                return new ImportOutcome(done, 0, failures, true);
            }
            changed.run();
            progress.step(++done, paths.size(), path.toString());
            if (path.toString().endsWith(".jpg")) {
                failures.add(new ImportFailure(path.toString(), Message.of("不是报告"), NOW));
            }
        }
        return new ImportOutcome(done - failures.size(), 0, failures, false);
    }

    @Override
    public boolean check(Progress progress) {
        calls.add("check");
        progress.step(1, 1, "");
        return !progress.cancelled();
    }

    @Override
    public ExportAll.Outcome exportAll(ExportAll.Request request, Path folder, Progress progress) {
        calls.add("export " + request.includeOpen() + " " + folder.getFileName());
        progress.step(1, 1, "");
        return new ExportAll.Outcome(List.of(folder.resolve("通报.docx")), !progress.cancelled(), fonts, List.of());
    }

    @Override
    public Reply readReply(Path file, Language language) {
        return reply;
    }

    @Override
    public void keepReply(Reply kept) {
        calls.add("reply " + kept.fresh().size());
    }

    @Override
    public Wordings.Sentence sentence(DiscrepancyRow row, Language language) {
        return new Wordings.Sentence(
                "原句 " + language.code(),
                Optional.ofNullable(sentences.get(language.code() + row.id())),
                Optional.empty());
    }

    @Override
    public Wordings.Sentence editSentence(DiscrepancyRow row, Language language, String text) {
        calls.add("sentence [" + text + "]");
        if (text.isBlank()) {
            sentences.remove(language.code() + row.id());
        } else {
            sentences.put(language.code() + row.id(), text);
        }
        return sentence(row, language);
    }

    @Override
    public String author() {
        return author;
    }

    @Override
    public void setAuthor(String name) {
        author = name;
        calls.add("author " + name);
    }

    @Override
    public void decide(DiscrepancyRow row, Decision decision, String reason, String comment) {
        refusal.ifPresent(e -> {
            throw e;
        });
        calls.add("decide " + decision + " [" + reason + "] [" + comment + "]");
        List<Note> history = notes.computeIfAbsent(row.id(), k -> new ArrayList<>());
        Note note = new Note(
                UUID.randomUUID(),
                row.id(),
                decision,
                reason,
                comment,
                author,
                NOW,
                history.size() + 1L,
                Note.Seen.of(row.discrepancy().chief()),
                UUID.randomUUID());
        history.add(note);
        rows.replaceAll(r -> r.id().equals(row.id()) ? r.noted(note) : r);
    }

    @Override
    public List<Note> history(DiscrepancyRow row) {
        return notes.getOrDefault(row.id(), List.of());
    }

    @Override
    public TakenBack undo() {
        calls.add("undo");
        return new TakenBack(rows.isEmpty() ? List.of() : rows.get(0).keys(), undoesVersions);
    }

    @Override
    public TakenBack redo() {
        calls.add("redo");
        return new TakenBack(List.of(), undoesVersions);
    }

    @Override
    public List<VersionRow> versions(long report) {
        return versions;
    }

    @Override
    public Optional<VersionVerdict> verdict(long report) {
        return verdict;
    }

    @Override
    public List<Cited> fixed(long report) {
        return fixed;
    }

    @Override
    public void say(long report, Act act) {
        calls.add("say " + report + " " + act);
    }

    @Override
    public boolean writeMemo(WriteMemo.Request request, Path out, Progress progress) {
        calls.add("memo " + request.unit().orElse("all") + " " + request.includeOpen() + " " + out);
        return !progress.cancelled();
    }

    @Override
    public void close() {
        calls.add("close");
    }
}
