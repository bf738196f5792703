package org.gouji.rule.claim;

import java.util.List;
import java.util.Optional;

/** What has been spoken of so far in a paragraph, so that a later number may be understood. One thread at a time. */
final class Discourse {
    /** Topics that a number without a topic of its own still speaks of. */
    List<Topic> topics = List.of();

    /** Whether requests have been spoken of in this paragraph: outcomes need no more. */
    boolean requests;

    /** Whether disputes are what the heading speaks of. */
    boolean disputes;

    /** Whether the sentence is about disclosure, so that a review or lawsuit in it is. */
    boolean disclosure;

    /** Whether the sentence itself or its heading names disclosure. */
    boolean outright;

    /** The number of the present flow of requests. */
    int flow;

    /** The rows that numbers of applicants part. */
    List<List<String>> head = List.of();

    /** Whether the sentence speaks of another year, or of part of one. */
    boolean otherTime;

    /** Whether the sentence or paragraph speaks of another body. */
    boolean otherScope;

    /** Whether another body is meant up to the end of the sentence only. */
    boolean briefScope;

    /** The act of the number before, for lists that name it once. */
    Kinds.Set act = new Kinds.Set();

    /** The number of the sentence that a percentage may be said of. */
    Optional<Claim> last = Optional.empty();

    /** A topic given by a heading. */
    void paragraph(List<Topic> given) {
        topics = given;
        requests = given.stream().anyMatch(Topic::isRequests);
        disputes = !requests && !given.isEmpty();
        head = List.of();
        otherScope = false;
        sentence();
    }

    void sentence() {
        otherTime = false;
        otherScope &= !briefScope;
        briefScope = false;
        act = new Kinds.Set();
        last = Optional.empty();
    }

    void speakOf(List<Topic> named) {
        topics = named;
        requests |= named.stream().anyMatch(Topic::isRequests);
    }

    void lose() {
        topics = List.of();
    }
}
