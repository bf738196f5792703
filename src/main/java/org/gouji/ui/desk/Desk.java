package org.gouji.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Cause;
import org.gouji.model.Correction;
import org.gouji.model.Correction.Target;
import org.gouji.model.Decision;
import org.gouji.model.Message;
import org.gouji.model.Note;
import org.gouji.model.Report;
import org.gouji.work.Beginning;
import org.gouji.work.Cited;
import org.gouji.work.Contents;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.ImportOutcome;
import org.gouji.work.Original;
import org.gouji.work.Progress;
import org.gouji.work.Remembered;
import org.gouji.work.Review;
import org.gouji.work.TakenBack;
import org.gouji.work.WriteMemo;
import org.gouji.work.compare.Comparison;
import org.gouji.work.evidence.Evidence;
import org.gouji.work.figures.ChartFigures;
import org.gouji.work.listing.Filter;

/** All that the window asks of an open workspace. Never called on the event thread. */
public interface Desk extends OverviewDesk, OutgoingDesk, RosterDesk, VersionDesk, StatesDesk, AutoCloseable {

    /** The workspace file. */
    Path file();

    /** What the person should know of the opening. */
    List<Message> notices();

    /** Everything that the window shows, as of one moment; discrepancies only by what is counted. */
    Contents contents();

    /** The first so many discrepancies that fit, in the order of the check, at once; fewer where they are not soon found. */
    Beginning first(Filter filter, int limit);

    /** The discrepancies with these numbers of the listing, in their order; those that are gone since are left out. */
    List<DiscrepancyRow> rows(int[] numbers);

    /** The numbers of what has findings of these keys. */
    int[] numbers(List<String> keys);

    /** What was kept of the window with the workspace. */
    Optional<String> remembered(Remembered what);

    /** Keeps a text for the window; saved on return. */
    void remember(Remembered what, String text);

    /** Does the same to many as one act; how many were noted on, fewer where it was cancelled. */
    int decideAll(int[] numbers, Review.Many many, Progress progress);

    /** A report with all it says. */
    Report report(long id);

    /** Two reports side by side, as they count. */
    Comparison compare(long left, long right);

    /** What was found about a report, in the order of the form. */
    List<Cited> about(long report);

    /** Where the document of a report should be. */
    Original original(long report);

    /** What counts in a report instead of what was read. */
    Map<Target, Correction> corrections(long report);

    /** Corrects what was misread, as typed; saved on return. */
    void correct(long report, Target target, String text);

    /** Lets what was read count again; saved on return. */
    void takeBack(long report, Target target);

    /** How the cause behind a discrepancy may be mended; empty where it has none. */
    Optional<Cause> cause(DiscrepancyRow row);

    /** What stands behind a discrepancy, figure by figure; {@code cause} says how it may be mended. */
    Evidence evidence(DiscrepancyRow row, Optional<Cause> cause);

    /** What charts ask of it. */
    ChartFigures figures();

    /** The provisions that a discrepancy offends against, in words. */
    List<String> basis(DiscrepancyRow row);

    /** Reads files and folders into the workspace and checks on the way; {@code changed} is told, on any thread, whenever there is more to see. */
    ImportOutcome importReports(List<Path> paths, Progress progress, Runnable changed);

    /** Runs all rules; false where it was cancelled. */
    boolean check(Progress progress);

    /** Who writes the notes; empty before anyone was asked. */
    String author();

    /** States who writes the notes. */
    void setAuthor(String author);

    /** Notes a decision and a comment; saved on return. */
    void decide(DiscrepancyRow row, Decision decision, String reason, String comment);

    /** All notes on a discrepancy, oldest first. */
    List<Note> history(DiscrepancyRow row);

    /** Takes the last act back: a decision, a comment, which version counts. */
    TakenBack undo();

    /** Repeats what was taken back last. */
    TakenBack redo();

    /** Writes a memo; false where it was cancelled before. */
    boolean writeMemo(WriteMemo.Request request, Path out, Progress progress);

    @Override
    void close();
}
