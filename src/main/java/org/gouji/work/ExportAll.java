package org.gouji.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.chart.InstalledFonts;
import org.gouji.data.OwnFiles;
import org.gouji.memo.AuditMemo;
import org.gouji.memo.AuditResult;
import org.gouji.memo.Circular;
import org.gouji.memo.Conclusion;
import org.gouji.memo.CountyTables;
import org.gouji.memo.Ledger;
import org.gouji.memo.Memo;
import org.gouji.memo.Reminder;
import org.gouji.memo.Reporting;
import org.gouji.memo.Totals;
import org.gouji.memo.docx.DocxMemoWriter;
import org.gouji.memo.xlsx.XlsxFormWriter;
import org.gouji.memo.xlsx.XlsxLedgerWriter;
import org.gouji.model.Message;
import org.gouji.store.Workspace;
import org.gouji.text.Language;
import org.gouji.text.Wording;
import org.gouji.work.overview.SurveyUnits;
import org.gouji.work.sums.CountySums;

/**
 * Writes everything that leaves the office into one folder: a letter to each unit, a reminder to each that has not reported, the
 * circular and the ledger. What stands there under the same name is replaced, each file only when the new one is complete.
 */
public final class ExportAll {
    private static final String DOCX = ".docx";
    private static final String XLSX = ".xlsx";

    private final Toolbox tools;
    private final Workspace workspace;

    /** Exports of {@code workspace}. */
    public ExportAll(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /**
     * What to write.
     *
     * @param includeOpen whether undecided findings are added, marked 待核
     */
    public record Request(boolean includeOpen, Language language) {}

    /**
     * What was written.
     *
     * @param files in the order they were written
     * @param complete false where it was cancelled
     * @param fonts those of the documents that this machine does not have, each with what stands in for it, in words
     * @param mistakes what of the office's own templates could not be used
     */
    public record Outcome(List<Path> files, boolean complete, List<String> fonts, List<Message> mistakes) {}

    /**
     * Writes into {@code folder}, which is made where it is not there. Throws {@link MemoScopeException} where there is nothing to
     * write about and {@link FileWriteException} where a file cannot be written; those before it are complete.
     */
    public Outcome run(Request request, Path folder, Progress progress) {
        return new Run(request, folder, progress).write();
    }

    /** One export. */
    private final class Run {
        private final Request request;
        private final Path folder;
        private final MemoMaterial material;
        private final List<MissingReport> missing;
        private final Progress progress;
        private final Chancery chancery;
        private final Wording wording;
        private final DocxMemoWriter writer;
        private final Conclusion.Policy policy;
        private final Instant at = tools.clock().instant();
        private final List<Path> written = new ArrayList<>();
        private int total;

        Run(Request request, Path folder, Progress progress) {
            this.request = request;
            this.folder = folder;
            this.chancery = Chancery.of(tools, workspace.file(), request.language());
            this.wording = chancery.wording();
            this.writer = chancery.writer();
            this.policy = chancery.policy();
            this.material = MemoMaterial.of(tools, workspace, wording);
            this.missing = new Browse(workspace).missing();
            this.progress = progress;
        }

        Outcome write() {
            AuditResult cases = material.cases(
                    new WriteMemo.Request(
                            Optional.empty(), Optional.empty(), request.includeOpen(), request.language()),
                    at);
            AuditResult all = cases.asked();
            Map<String, AuditResult> units = all.byUnit();
            CountySums sums = new CountySums(tools.forms(), at);
            List<CountySums.Family> families = workspace.read(sums::families);
            total = units.size() + missing.size() + 2 * families.size() + 2;
            boolean complete = letters(units) && reminders() && sums(sums, families) && !progress.cancelled();
            if (complete) {
                Circular circular = new Circular(wording, policy, writer.chartUnits());
                Reporting reporting = reporting(all);
                memo(folder, text("circular"), circular.of(all, reporting));
                Path ledger = folder.resolve(SafeName.of(text("ledger")) + XLSX);
                WholeFile.write(
                        ledger,
                        out -> new XlsxLedgerWriter(chancery.templates())
                                .write(Ledger.of(cases, reporting, wording), out));
                done(ledger);
            }
            return new Outcome(List.copyOf(written), complete, fonts(), chancery.mistakes());
        }

        private List<String> fonts() {
            return writer.fonts().missing(InstalledFonts.look()).stream()
                    .map(font -> wording.texts()
                            .get(
                                    font.replacement().isPresent() ? "memo.font.instead" : "memo.font.none",
                                    "font",
                                    font.name(),
                                    "instead",
                                    font.replacement().orElse("")))
                    .toList();
        }

        private boolean letters(Map<String, AuditResult> units) {
            AuditMemo memos = new AuditMemo(wording, tools.forms(), policy, writer.chartUnits());
            Path letters = folder.resolve(SafeName.of(text("letters")));
            SafeName names = new SafeName();
            for (Map.Entry<String, AuditResult> unit : units.entrySet()) {
                if (progress.cancelled()) {
                    return false;
                }
                memo(letters, names.next(unit.getKey()), memos.of(unit.getValue()));
            }
            return true;
        }

        private boolean reminders() {
            Reminder reminder = new Reminder(wording);
            Duties duties =
                    new Duties(workspace.read(session -> session.rosters().get()));
            Path letters = folder.resolve(SafeName.of(text("reminders")));
            SafeName names = new SafeName();
            for (MissingReport one : missing) {
                if (progress.cancelled()) {
                    return false;
                }
                memo(
                        letters,
                        names.next(one.unit() + " " + one.year()),
                        reminder.of(
                                new Reminder.Missing(
                                        one.unit(), one.year(), duties.of(one.unit()), Optional.of(one.deadline())),
                                at));
            }
            return true;
        }

        private boolean sums(CountySums sums, List<CountySums.Family> families) {
            CountyTables tables = new CountyTables(wording);
            Path in = folder.resolve(SafeName.of(text("sums")));
            SafeName names = new SafeName();
            for (CountySums.Family family : families) {
                if (progress.cancelled()) {
                    return false;
                }
                Totals totals = workspace.read(session -> sums.of(session, family));
                String name =
                        names.next(wording.texts().get("memo.sums.file", "unit", family.unit(), "year", family.year()));
                Memo memo = tables.of(totals);
                memo(in, name, memo);
                Path sheets = in.resolve(name + XLSX);
                XlsxFormWriter.Book book =
                        new XlsxFormWriter.Book(memo.title().text(), tables.sheets(totals), tables.notes(totals), at);
                WholeFile.write(sheets, out -> new XlsxFormWriter(chancery.templates()).write(book, out));
                done(sheets);
            }
            return true;
        }

        private void memo(Path in, String name, Memo memo) {
            make(in);
            Path file = in.resolve(SafeName.of(name) + DOCX);
            WholeFile.write(file, out -> writer.write(memo, out));
            done(file);
        }

        private void done(Path file) {
            written.add(file);
            progress.step(written.size(), total, file.getFileName().toString());
        }

        private void make(Path in) {
            try {
                OwnFiles.createFolder(in);
            } catch (IOException e) {
                throw new FileWriteException.Denied(in, e);
            }
        }

        /** Of each year in scope what the list of units asks for, by whatever name the report came. */
        private Reporting reporting(AuditResult all) {
            return WhoReported.of(new SurveyUnits(workspace).over(material.reports()), all.years());
        }

        private String text(String key) {
            return wording.texts().get("memo.export." + key);
        }
    }
}
