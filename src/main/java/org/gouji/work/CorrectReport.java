package org.gouji.work;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Correction;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.Correction.Target;
import org.gouji.model.Figure;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.ReportReader;
import org.gouji.store.Session;
import org.gouji.store.Settings;
import org.gouji.store.Workspace;

/**
 * Corrections of what was misread: each is an event with who and when, hangs on the document's content, and can be taken back.
 * Saved on return; the report then waits to be checked again. Notes on its findings go with it.
 */
public final class CorrectReport {
    private final Toolbox tools;
    private final Workspace workspace;

    /** Corrections in {@code workspace}. */
    public CorrectReport(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /**
     * What counts from now on, as she typed it: a number or nothing for a cell, a name, a year, the id of an edition. Another
     * edition means that the file is read again. Throws {@link CorrectionException} where the text is none of these or the file
     * is no longer what it was.
     */
    public void correct(long report, Target target, String text) {
        put(report, target, Optional.of(CorrectedText.of(target, text, tools.forms())));
    }

    /** What was read counts again. */
    public void takeBack(long report, Target target) {
        put(report, target, Optional.empty());
    }

    /** All events on a report, oldest first. */
    public List<Correction> history(long report) {
        return workspace.read(session -> session.corrections().history(content(session, report)));
    }

    /** What counts instead of what was read. */
    public Map<Target, Correction> inForce(long report) {
        return workspace.read(session -> session.corrections().inForce(content(session, report)));
    }

    private void put(long report, Target target, Optional<String> value) {
        Optional<Report> again = target == OfReport.EDITION ? Optional.of(readAs(report, value)) : Optional.empty();
        workspace.write(session -> {
            Report before = loaded(session, report);
            Correction correction = new Correction(
                    UUID.randomUUID(),
                    before.source().sha256(),
                    target,
                    value,
                    target == OfReport.RECEIVED ? stated(session, before) : text(before, target),
                    session.settings().get(Settings.Name.AUTHOR).orElse(""),
                    tools.clock().instant());
            again.ifPresent(reading -> session.reports().readAgain(report, reading));
            NoteMove notes = NoteMove.from(session, report);
            session.corrections().append(correction);
            if (target == OfReport.RECEIVED) {
                // says nothing of what stands in it
                return;
            }
            session.reports().correct(loaded(session, report), report, correction.at());
            notes.to(session, report, correction.id());
        });
    }

    private static String stated(Session session, Report report) {
        return Optional.ofNullable(
                        session.corrections().inForce(report.source().sha256()).get(OfReport.RECEIVED))
                .flatMap(Correction::value)
                .orElse("");
    }

    private static String text(Report report, Target target) {
        if (target instanceof OfCell ofCell) {
            Figure figure = report.figure(ofCell.cell());
            return figure.value().map(BigDecimal::toPlainString).orElse(figure.text());
        }
        return switch ((OfReport) target) {
            case UNIT -> report.unit().orElse("");
            case YEAR -> report.year().map(String::valueOf).orElse("");
            case EDITION -> report.edition();
            case RECEIVED -> throw new IllegalArgumentException("no report says when it was handed in");
        };
    }

    /** The file as a report by one edition of the form; without one, by the edition its labels belong to. */
    private Report readAs(long report, Optional<String> edition) {
        String location = workspace
                .read(session -> session.reports().location(report))
                .orElseThrow(() -> CorrectionException.fileChanged(path(report)));
        Original original = Original.at(location);
        Path outer = original.file().orElseGet(() -> Path.of(location));
        ReadFiles files = new ReadFiles(
                edition.map(id -> tools.with(only(tools.forms(), id))).orElse(tools));
        String content = workspace.read(session -> content(session, report));
        Reading reading = files.find(List.of(outer)).stream()
                .filter(found -> original.inner().isEmpty()
                        || location.endsWith(found.path().substring(found.path().indexOf("!/") + 1)))
                .flatMap(found -> files.read(found).stream())
                .filter(r -> r.source().sha256().equals(content))
                .findFirst()
                .orElseThrow(() -> CorrectionException.fileChanged(path(report)));
        if (reading instanceof Reading.Read read) {
            return read.report();
        }
        throw CorrectionException.noReport(path(report), edition.orElse(""));
    }

    private static ReportReader only(FormCatalogue forms, String edition) {
        return new ReportReader(new FormCatalogue(List.of(forms.edition(edition))));
    }

    private String path(long report) {
        return workspace.read(session -> source(session, report)).path();
    }

    private static String content(Session session, long report) {
        return source(session, report).sha256();
    }

    private static SourceFile source(Session session, long report) {
        return session.reports()
                .head(report)
                .orElseThrow(() -> new NoSuchElementException("no report " + report))
                .source();
    }

    private static Report loaded(Session session, long report) {
        return session.reports().load(report).orElseThrow(() -> new NoSuchElementException("no report " + report));
    }
}
