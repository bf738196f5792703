package org.gouji.work;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.memo.AuditMemo;
import org.gouji.memo.AuditResult;
import org.gouji.memo.Memo;
import org.gouji.memo.docx.DocxMemoWriter;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.store.Workspace;
import org.gouji.text.Language;

/** Writes the review memo of a workspace as a Word document. Any thread; slow enough to keep off the event thread. */
public final class WriteMemo {
    private final Toolbox tools;
    private final Workspace workspace;

    /** Memos of {@code workspace}. */
    public WriteMemo(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /**
     * Which memo.
     *
     * @param unit name of the unit; empty: all
     * @param year report year; empty: all
     * @param includeOpen whether undecided findings are added, marked 待核
     */
    public record Request(Optional<String> unit, Optional<Integer> year, boolean includeOpen, Language language) {}

    /**
     * Writes the memo to {@code out}, replacing a file only when the new one is complete. Throws {@link MemoScopeException} where
     * there is nothing to write about and {@link FileWriteException} where the file cannot be written.
     */
    public void run(Request request, Path out) {
        run(request, out, Progress.none());
    }

    /** The same; false where it was cancelled before the file was written. */
    public boolean run(Request request, Path out, Progress progress) {
        Chancery chancery = Chancery.of(tools, workspace.file(), request.language());
        MemoMaterial material = MemoMaterial.of(tools, workspace, chancery.wording());
        return write(tools, chancery, material, request, out, progress);
    }

    static boolean write(
            Toolbox tools, Chancery chancery, MemoMaterial material, Request request, Path out, Progress progress) {
        AuditResult audit = material.choose(request, tools.clock().instant());
        DocxMemoWriter writer = chancery.writer();
        Memo memo = new AuditMemo(chancery.wording(), tools.forms(), chancery.policy(), writer.chartUnits()).of(audit);
        if (progress.cancelled()) {
            return false;
        }
        WholeFile.write(out, file -> writer.write(memo, file));
        return true;
    }

    /** What of the office's own templates cannot be used; the shipped ones are, instead. */
    public List<Message> mistakes(Language language) {
        return TemplateFolder.beside(workspace.file(), language).mistakes();
    }

    /** The notice that prescribes the form of the report a finding is about, and what its rule rests on. */
    static Function<Finding, List<String>> basis(Toolbox tools, List<ReportRow> reports) {
        Map<String, String> notices = new HashMap<>();
        for (ReportRow report : reports) {
            notices.put(report.path(), tools.forms().edition(report.edition()).basis());
        }
        LegalBasis basis = new LegalBasis(tools);
        return finding -> basis.of(
                finding.check(),
                notices.getOrDefault(
                        finding.chief().path(), tools.forms().newest().basis()));
    }
}
