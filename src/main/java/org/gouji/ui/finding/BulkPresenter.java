package org.gouji.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gouji.model.Decision;
import org.gouji.model.Message;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.work.Review;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.Order;

/** Decides and comments on many discrepancies as one act. No Swing; one thread at a time. */
public final class BulkPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final FindingsPresenter findings;
    private final Author author;
    private final Dialogs dialogs;
    private final Supplier<List<String>> reasons;
    private final Consumer<Message> ended;
    private final Consumer<Throwable> trouble;
    private final Watched<Optional<Tasks.Step>> progress = new Watched<>(Optional.empty());
    private Tasks.Job job = new Tasks.Job();

    /** On what to act. */
    public enum Scope {
        /** What is marked. */
        MARKED,
        /** All of the chosen one's rule that pass the filter. */
        RULE,
        /** All of the chosen one's unit that pass the filter. */
        UNIT,
        /** All that pass the filter. */
        SHOWN
    }

    /** What can be acted on now: with how many, and the value that they share. */
    public record Offer(Scope scope, int count, String value) {}

    /**
     * Acts on what {@code findings} shows.
     *
     * @param reasons that may be chosen from
     * @param ended is told what was done
     */
    public BulkPresenter(
            Desk desk,
            Tasks tasks,
            FindingsPresenter findings,
            Author author,
            Dialogs dialogs,
            Supplier<List<String>> reasons,
            Consumer<Message> ended,
            Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.findings = findings;
        this.author = author;
        this.dialogs = dialogs;
        this.reasons = reasons;
        this.ended = ended;
        this.trouble = trouble;
    }

    /** How far a long act is; empty while none runs. */
    public Watched<Optional<Tasks.Step>> progress() {
        return progress;
    }

    /** Asks the running act to stop; what was done stays, and can be taken back. */
    public void cancel() {
        job.cancel();
    }

    /** On what it can be acted now. */
    public List<Offer> offers() {
        FindingsState now = findings.state().get();
        List<Offer> offers = new ArrayList<>();
        if (now.marked().length > 0) {
            offers.add(new Offer(Scope.MARKED, now.marked().length, ""));
        }
        if (!now.listing().whole()) {
            // nobody knows yet how many the others are
            return offers;
        }
        now.chosen().ifPresent(line -> {
            offers.add(offer(Scope.RULE, Facet.RULE, line));
            offers.add(offer(Scope.UNIT, Facet.UNIT, line));
        });
        offers.add(new Offer(Scope.SHOWN, now.rows().count(), ""));
        return offers;
    }

    private Offer offer(Scope scope, Facet facet, FindingLine line) {
        String value = facet.of(line.row());
        Listing listing = findings.state().get().listing();
        return new Offer(scope, listing.count(filter().only(facet, value)), value);
    }

    /** The values of an offer in words. */
    FacetWords words(org.gouji.text.Texts texts) {
        return new FacetWords(findings.state().get(), texts);
    }

    /** Decides; a dismissal asks for its reason first. */
    public void decide(Offer offer, Decision decision) {
        if (decision == Decision.DISMISSED) {
            dialogs.reason(offer.count(), reasons.get())
                    .map(String::strip)
                    .filter(reason -> !reason.isEmpty())
                    .ifPresent(reason -> act(offer, new Review.Many(Optional.of(decision), reason, Optional.empty())));
        } else {
            act(offer, new Review.Many(Optional.of(decision), "", Optional.empty()));
        }
    }

    /** Asks for a comment and puts it on all. */
    public void comment(Offer offer) {
        dialogs.comment(offer.count())
                .map(String::strip)
                .ifPresent(comment -> act(offer, new Review.Many(Optional.empty(), "", Optional.of(comment))));
    }

    /** Decides on these. */
    public void decide(int[] numbers, Decision decision) {
        act(() -> numbers, new Review.Many(Optional.of(decision), "", Optional.empty()));
    }

    private void act(Offer offer, Review.Many many) {
        FindingsState now = findings.state().get();
        Filter filter = filter();
        act(() -> numbers(offer, now, filter), many);
    }

    private void act(Supplier<int[]> on, Review.Many many) {
        Optional<String> newAuthor = author.newName();
        record Done(int[] numbers, int count) {}
        job = tasks.run(
                Tasks.Lane.NOTE,
                ticks -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    int[] numbers = on.get();
                    return new Done(numbers, desk.decideAll(numbers, many, ticks));
                },
                new Tasks.Listener<>(
                        step -> progress.set(step.done() < step.total() ? Optional.of(step) : Optional.empty()),
                        done -> {
                            progress.set(Optional.empty());
                            findings.noted(done.numbers());
                            ended.accept(Message.of("bulk.done", "count", String.valueOf(done.count())));
                        },
                        error -> {
                            progress.set(Optional.empty());
                            trouble.accept(error);
                        }));
    }

    private static int[] numbers(Offer offer, FindingsState now, Filter filter) {
        return switch (offer.scope()) {
            case MARKED -> now.marked();
            case SHOWN -> now.rows().numbers();
            case RULE -> numbers(now.listing(), filter.only(Facet.RULE, offer.value()));
            case UNIT -> numbers(now.listing(), filter.only(Facet.UNIT, offer.value()));
        };
    }

    private static int[] numbers(Listing listing, Filter filter) {
        return IntStream.of(listing.select(filter, Order.NATURAL))
                .map(listing::number)
                .toArray();
    }

    private Filter filter() {
        return findings.state().get().filter();
    }
}
