package org.gouji.work.reply;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.model.Message;
import org.gouji.model.Note;
import org.gouji.model.Unit;
import org.gouji.read.reply.ReplyForm;
import org.gouji.read.reply.ReplyLine;
import org.gouji.read.reply.ReplyReader;
import org.gouji.read.reply.ReplyReading;
import org.gouji.store.Sentences;
import org.gouji.store.Workspace;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.Browse;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.Review;
import org.gouji.work.Toolbox;

/** Reads a filled 整改反馈表 and keeps the unit's answers with the findings; what is decided stays, a person decides. Any thread. */
public final class ReadReply {
    private static final int SHOWN = 40;

    private final Toolbox tools;
    private final Workspace workspace;

    /** Replies to {@code workspace}. */
    public ReadReply(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /** Reads {@code file}, nothing is kept; never throws for bad input. */
    public Reply read(Path file, Language language) {
        try (InputStream in = Files.newInputStream(file)) {
            ReplyReading reading = new ReplyReader().read(file.toString(), in.readNBytes(ReplyReader.LARGEST + 1));
            return reading.form()
                    .map(form -> match(form, language))
                    .orElseGet(() ->
                            new Reply(List.of(), reading.mistake().stream().toList(), 0));
        } catch (NoSuchFileException e) {
            return failed(file, "file.missing", "");
        } catch (AccessDeniedException e) {
            return failed(file, "file.denied", "");
        } catch (IOException e) {
            return failed(file, "file.broken", String.valueOf(e.getMessage()));
        }
    }

    /** Keeps the answers that are not there yet, as one act that can be taken back. */
    public void keep(Reply reply) {
        new Review(tools, workspace).answered(reply.fresh());
    }

    private static Reply failed(Path file, String key, String reason) {
        return new Reply(List.of(), List.of(new Message(key, Map.of("file", file.toString(), "reason", reason))), 0);
    }

    private Reply match(ReplyForm form, Language language) {
        List<DiscrepancyRow> rows = new ArrayList<>(new Browse(workspace).discrepancies());
        // as letters list them
        rows.sort(Comparator.comparing(
                        (DiscrepancyRow r) -> r.unit().map(Unit::name).orElse(""))
                .thenComparing(r -> r.year().orElse(0)));
        List<Wording> wordings = Arrays.stream(Language.values())
                .map(l -> new Wording(Texts.load(l), tools.forms()))
                .toList();
        List<Map<String, Sentences.Edited>> kept = workspace.read(session -> Arrays.stream(Language.values())
                .map(l -> session.sentences().in(l.code()))
                .toList());
        Matcher matcher = new Matcher(rows, row -> sentences(row, wordings, kept), form);
        ReplyTexts texts = new ReplyTexts(Texts.load(language));
        List<Answer> answers = new ArrayList<>();
        List<Message> mistakes = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        int blank = 0;
        for (ReplyLine line : form.lines()) {
            List<DiscrepancyRow> found = matcher.of(line);
            if (line.blank()) {
                blank++;
            } else if (found.size() == 1 && answered.add(found.get(0).id())) {
                String words = texts.words(line);
                answers.add(new Answer(line.row(), found.get(0), words, known(found.get(0), words)));
            } else {
                mistakes.add(unmatched(line, found.isEmpty() ? "reply.unmatched.text" : "reply.unmatched.several"));
            }
        }
        return new Reply(answers, mistakes, blank);
    }

    private static List<String> sentences(
            DiscrepancyRow row, List<Wording> wordings, List<Map<String, Sentences.Edited>> kept) {
        return Stream.concat(
                        wordings.stream()
                                .map(w -> w.message(
                                        row.discrepancy().chief(),
                                        row.discrepancy().findings())),
                        kept.stream()
                                .map(edited -> edited.get(row.keys().get(0)))
                                .filter(Objects::nonNull)
                                .map(Sentences.Edited::text))
                .toList();
    }

    private static boolean known(DiscrepancyRow row, String words) {
        return row.note().map(Note::comment).filter(c -> c.contains(words)).isPresent();
    }

    private static Message unmatched(ReplyLine line, String key) {
        return new Message(
                key,
                Map.of(
                        "row",
                        String.valueOf(line.row()),
                        "number",
                        line.number(),
                        "problem",
                        shortened(line.problem())));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "……";
    }
}
