package org.gouji.ui.states;

import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.Message;
import org.gouji.model.SignOff;
import org.gouji.text.BeijingTime;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Tasks;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;

/** Signs the shown report off, again where something changed since, or takes the signature back. No Swing; one thread at a time. */
public final class SignPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final Author author;
    private final Dialogs dialogs;
    private final java.util.function.Supplier<Listing> listing;
    private final Runnable after;
    private final Consumer<Message> tell;
    private final Consumer<Throwable> trouble;
    private Texts texts;

    /**
     * Signs reports of {@code desk}.
     *
     * @param after shows everything anew
     */
    public SignPresenter(
            Desk desk,
            Tasks tasks,
            Author author,
            Dialogs dialogs,
            java.util.function.Supplier<Listing> listing,
            Runnable after,
            Consumer<Message> tell,
            Consumer<Throwable> trouble,
            Texts texts) {
        this.desk = desk;
        this.tasks = tasks;
        this.author = author;
        this.dialogs = dialogs;
        this.listing = listing;
        this.after = after;
        this.tell = tell;
        this.trouble = trouble;
        this.texts = texts;
    }

    /** Says everything in other words. */
    public void speak(Texts other) {
        texts = other;
    }

    /** Asks about a report; {@code name} is what it is called. */
    public void ask(Optional<Long> report, String name) {
        if (report.isEmpty()) {
            tell.accept(Message.of("own.no.report"));
            return;
        }
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> desk.signature(report.get()),
                signed -> ask(report.get(), name, signed),
                trouble);
    }

    private void ask(long report, String name, Optional<SignOff> signed) {
        if (signed.filter(s -> !s.changed()).isPresent()) {
            SignOff by = signed.get();
            String text = texts.get("sign.back.text", "report", name, "author", by.author(), "time", time(by));
            if (dialogs.agree(texts.get("sign.title"), text, texts.get("sign.back.yes"))) {
                run(report, Optional.empty());
            }
            return;
        }
        int open = listing.get()
                .count(Filter.ALL.only(Facet.REPORT, String.valueOf(report)).only(Facet.DECISION, "open"));
        StringBuilder text = new StringBuilder(texts.get("sign.text", "report", name));
        signed.ifPresent(by ->
                text.append('\n').append(texts.get("sign.text.changed", "author", by.author(), "time", time(by))));
        if (open > 0) {
            text.append('\n').append(texts.get("sign.text.open", "count", open));
        }
        dialogs.states().signature(text.toString()).ifPresent(comment -> run(report, Optional.of(comment)));
    }

    private String time(SignOff by) {
        return BeijingTime.format(texts.get("note.time"), texts.language(), by.at());
    }

    private void run(long report, Optional<String> comment) {
        Optional<String> newAuthor = author.newName();
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    comment.ifPresentOrElse(words -> desk.sign(report, words), () -> desk.unsign(report));
                    return report;
                },
                done -> {
                    tell.accept(Message.of(comment.isPresent() ? "sign.done" : "sign.back.done"));
                    after.run();
                },
                trouble);
    }
}
