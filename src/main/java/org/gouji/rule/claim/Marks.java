package org.gouji.rule.claim;

/** The kinds of words that the reader itself asks for, by name. Immutable. */
final class Marks {
    final int part;
    final int carry;
    final int compare;
    final int thisYear;
    final int own;
    final int scope;
    final int members;
    final int not;
    final int zero;
    final int foreign;
    final int share;
    final int every;
    final int done;
    final int handle;
    final int because;
    final int nextYear;
    final int requestInfo;
    final Kinds.Set anotherTime;
    final Kinds.Set statements;
    final Kinds.Set acts;
    final Kinds.Set listActs;
    final Kinds.Set outcomes;
    final Kinds.Set asides;
    final Kinds.Set elsewhere;
    final Kinds.Set disclosure;
    private final Kinds.Set everyWay;
    private final Kinds.Set online;
    private final Kinds.Set offline;
    private final Kinds.Set persons;
    private final Kinds.Set bodies;
    private final Kinds.Set anyBody;
    private final Kinds.Set open;
    private final Kinds.Set stock;
    private final Kinds.Set documents;

    Marks(Kinds kinds) {
        part = kinds.number("part");
        carry = kinds.number("carry");
        compare = kinds.number("compare");
        thisYear = kinds.number("this");
        own = kinds.number("own");
        scope = kinds.number("scope");
        members = kinds.number("members");
        not = kinds.number("not");
        zero = kinds.number("zero");
        foreign = kinds.number("foreign");
        share = kinds.number("share");
        every = kinds.number("every");
        done = kinds.number("done");
        handle = kinds.number("handle");
        because = kinds.number("because");
        nextYear = kinds.number("next");
        requestInfo = kinds.number("request_info");
        anotherTime = kinds.of("last", "next", "other_time");
        statements = kinds.of("not", "zero");
        acts = kinds.of("receive", "handle", "done", "publish", "make");
        listActs = kinds.of("decide", "make");
        outcomes = kinds.of("granted", "partial", "denied", "unavailable", "refused", "other_outcome");
        asides = kinds.of("compare", "change", "share");
        elsewhere = kinds.of("foreign", "information", "publish", "plain_other", "other_act");
        disclosure = kinds.of("request", "request_info", "disclosure");
        everyWay = kinds.of("every_way");
        online = kinds.of("online");
        offline = kinds.of("offline");
        persons = kinds.of("natural", "public");
        bodies = kinds.of("legal_person");
        anyBody = kinds.of("natural", "legal_person", "business", "research", "welfare", "legal_service", "other_body");
        open = kinds.of("public");
        stock = kinds.of("make", "repeal", "valid");
        documents = kinds.of("normative", "regulations");
    }

    /** Whether only some ways of asking, or only some of those who ask, are named. */
    boolean exclusive(Kinds.Set kinds) {
        boolean way = kinds.hasAny(online) != kinds.hasAny(offline) && !kinds.hasAny(everyWay);
        boolean all = kinds.hasAny(open) || kinds.hasAny(persons) && kinds.hasAny(bodies);
        return way || kinds.hasAny(anyBody) && !all;
    }

    /** Whether a number is of one way of asking or one kind of person only. */
    boolean restricted(MeasureFinder.Match match) {
        return match.first().isIntake() && exclusive(match.window().kinds());
    }

    /** Whether a dispute is one about disclosure; 办理行政复议 alone is an office that decides on those of others. */
    boolean ofDisclosure(MeasureFinder.Match match, Discourse said) {
        return said.outright || said.disclosure && !match.window().kinds().has(handle);
    }

    /** Issued, repealed and in force in one sentence that names no kind of document. */
    boolean documentsUnnamed(Kinds.Set sentence) {
        return sentence.hasAll(stock) && !sentence.hasAny(documents);
    }

    /** The acts that a list may name once for all its numbers. */
    Kinds.Set actsOf(Kinds.Set kinds) {
        return kinds.hasAny(elsewhere) && !kinds.hasAll(stock) ? new Kinds.Set() : kinds.and(listActs);
    }
}
