package org.gouji.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.Message;
import org.gouji.model.Unit;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Outside;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.finding.Undecided;
import org.gouji.work.ExportAll;
import org.gouji.work.reply.Answer;
import org.gouji.work.reply.Reply;

/** Everything that leaves the office at once, and the answers that come back. No Swing. */
record Outgoing(
        Session session, Tasks tasks, Dialogs dialogs, Outside outside, Texts texts, Consumer<Throwable> trouble) {

    /** Asks for a folder, writes all documents into it and opens it. */
    void exportAll() {
        session.note().flush();
        session.sentence().flush();
        int open = Undecided.count(session.findings().listing().get(), Optional.empty(), Optional.empty());
        Optional<Boolean> includeOpen = open == 0 ? Optional.of(false) : dialogs.includeOpen(open);
        SentOffer sent = SentOffer.of(session, dialogs, texts, Optional.empty(), Optional.empty());
        includeOpen.ifPresent(include -> dialogs.exportFolder()
                .ifPresent(folder -> session.jobs()
                        .exportAll(
                                new ExportAll.Request(include, texts.language()),
                                folder,
                                outcome -> written(outcome, folder, sent))));
    }

    private void written(ExportAll.Outcome outcome, Path folder, SentOffer sent) {
        List<String> told = new ArrayList<>();
        outcome.mistakes().stream().map(texts::get).forEach(told::add);
        if (!outcome.fonts().isEmpty()) {
            told.add(texts.get("outgoing.fonts", "fonts", String.join(texts.get("list.separator"), outcome.fonts())));
        }
        if (!told.isEmpty()) {
            dialogs.tell(texts.get("outgoing.title"), String.join("\n\n", told));
        }
        if (outcome.complete()) {
            outside.open(folder);
            sent.ask();
        }
    }

    /** Asks for a filled form, shows what it says and keeps it where she agrees. */
    void readReply() {
        session.note().flush();
        dialogs.replyFile()
                .ifPresent(file -> tasks.run(
                        Tasks.Lane.NOTE,
                        progress -> session.desk().readReply(file, texts.language()),
                        reply -> read(reply, file),
                        trouble));
    }

    private void read(Reply reply, Path file) {
        String title = texts.get("reply.title");
        String text = text(reply);
        if (reply.fresh().isEmpty()) {
            dialogs.warn(title, text);
        } else if (dialogs.agree(title, text, texts.get("reply.keep"))) {
            session.note().keep(reply, () -> {
                session.jobs().load();
                session.jobs()
                        .tell(new Message(
                                "reply.done",
                                java.util.Map.of(
                                        "count",
                                        String.valueOf(reply.fresh().size()),
                                        "file",
                                        String.valueOf(file.getFileName()))));
            });
        }
    }

    private String text(Reply reply) {
        List<String> lines = new ArrayList<>();
        for (Answer answer : reply.answers()) {
            lines.add(texts.get(
                    answer.known() ? "reply.line.known" : "reply.line",
                    "row",
                    answer.line(),
                    "unit",
                    answer.row().unit().map(Unit::name).orElse(""),
                    "words",
                    answer.words()));
        }
        reply.mistakes().stream().map(texts::get).forEach(lines::add);
        if (reply.blank() > 0) {
            lines.add(texts.get("reply.blank", "count", reply.blank()));
        }
        return lines.isEmpty() ? texts.get("reply.nothing") : String.join("\n", lines);
    }
}
