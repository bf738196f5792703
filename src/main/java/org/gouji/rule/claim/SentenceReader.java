package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.rule.claim.MeasureFinder.Match;
import org.gouji.rule.claim.Token.Type;

/**
 * Reads the claims of one sentence after the other: follows what is spoken of, of whom and of when, and asks for the measure of
 * every number. One report at a time.
 */
final class SentenceReader {
    private final ClaimGrammar grammar;
    private final MeasureFinder finder;
    private final ClaimWriter writer;
    private final Window.Maker windows;
    private final Marks marks;
    private final UnitScope scope;
    private final DenialReader denials;
    private final EveryReader every;
    private final Discourse said;
    private final List<Share> shares = new ArrayList<>();
    private final List<Growth> growths = new ArrayList<>();
    private final List<DoneRate> rates = new ArrayList<>();
    private final List<Topic> documents;
    private final GrowthReader comparisons;
    private final GrowthMarks growthMarks;

    SentenceReader(ClaimGrammar grammar, ClaimWriter writer, UnitScope scope, int year, Discourse said) {
        this.grammar = grammar;
        this.finder = new MeasureFinder(grammar);
        this.writer = writer;
        this.scope = scope;
        this.said = said;
        documents = List.of(grammar.topic("normative"));
        growthMarks = grammar.growthMarks;
        comparisons = new GrowthReader(growthMarks, year, growths);
        windows = new Window.Maker(grammar.kinds, year);
        marks = grammar.marks;
        denials = new DenialReader(grammar, finder, writer, marks);
        every = new EveryReader(grammar, finder, writer, marks);
    }

    /** Whether a sentence may claim anything: most of a report speaks of nothing that the form has rows for. */
    boolean concerns(Kinds.Set kinds, List<Token> sentence) {
        boolean spoken = !said.topics.isEmpty() || said.requests;
        boolean named = kinds.hasAny(grammar.nameable) || marks.documentsUnnamed(kinds);
        if (!spoken && !named) {
            return false;
        }
        boolean states = kinds.hasAny(marks.statements) || sentence.stream().anyMatch(t -> t.is(Type.NUMBER));
        if (!states && !named && kinds.has(marks.foreign) && kinds.hasAny(marks.acts)) {
            said.lose();
        }
        return states || named;
    }

    /** The claims of a sentence, in order. */
    List<Claim> read(List<Segment> segments, Kinds.Set all, Span span) {
        said.sentence();
        comparisons.sentence();
        List<Claim> claims = new ArrayList<>();
        Sureness cap = Sureness.SURE;
        if (marks.documentsUnnamed(all) && !said.topics.equals(documents)) {
            said.speakOf(documents);
            cap = Sureness.LIKELY;
        }
        said.outright = said.disputes || all.hasAny(marks.disclosure);
        said.disclosure = said.requests || said.outright;
        List<Claim> inside = new ArrayList<>();
        boolean parted = false;
        boolean after = false;
        for (Segment segment : segments) {
            Window before = windows.of(segment.before());
            boolean parts = before.kinds().has(marks.part);
            boolean within = parts || after || segment.outer().isPresent();
            after = parts && segment.quantity().isEmpty();
            parted |= parts;
            boolean part = parted || within;
            boolean mine = follow(segment, before, part, span);
            int known = claims.size();
            if (segment.quantity().isEmpty()) {
                if (mine) {
                    words(segment, before, claims, span);
                }
            } else if (segment.quantity().get().kind() == Quantity.Kind.PERCENT) {
                share(segment, before, span);
                if (mine) {
                    rate(segment, before, span);
                }
            } else if (mine) {
                number(segment, before, part, cap, claims, span);
            } else {
                said.last = Optional.empty();
            }
            boolean counted = segment.quantity().isPresent() && claims.size() > known;
            comparisons.read(segment, before, counted ? said.last : Optional.empty(), span);
            if (within) {
                inside.addAll(claims.subList(known, claims.size()));
            }
        }
        return Inclusion.settle(claims, inside);
    }

    /** Takes note of whose year and whose body is spoken of; whether it is this report's. */
    private boolean follow(Segment segment, Window window, boolean part, Span span) {
        Kinds.Set kinds = window.kinds();
        if (!kinds.has(marks.carry) && !kinds.has(marks.compare)) {
            if (kinds.hasAny(marks.anotherTime)) {
                said.otherTime = true;
            } else if (kinds.has(marks.thisYear)) {
                said.otherTime = false;
            }
        }
        boolean states = segment.quantity().isPresent() || kinds.has(marks.not);
        for (Token word : window.words()) {
            boolean own = word.has(marks.own) || word.has(marks.scope) && scope.own(span.text(word));
            boolean other = word.has(marks.scope)
                    || states && word.has(marks.members)
                    || states && word.is(Type.STRANGER) && scope.otherBody(span.text(word));
            if (own) {
                said.otherScope = false;
            } else if (other) {
                said.otherScope = true;
                said.briefScope = part || !states;
            }
        }
        return !said.otherTime && !said.otherScope;
    }

    private void words(Segment segment, Window window, List<Claim> claims, Span span) {
        if (window.kinds().has(marks.not)) {
            claims.addAll(denials.read(segment, windows, said, span));
        } else if (window.kinds().has(marks.zero)) {
            finder.find(window, Quantity.Kind.COUNT, said.topics)
                    .ifPresent(m -> claims.add(
                            write(m, ClaimWriter.stated(java.math.BigDecimal.ZERO), Sureness.LIKELY, segment, span)));
        } else {
            claims.addAll(every.read(segment, window, claims, said, span));
        }
        List<Topic> named = grammar.named(window.kinds());
        if (!named.isEmpty()) {
            said.speakOf(named);
        } else if (window.kinds().has(marks.foreign) && window.kinds().hasAny(marks.acts)) {
            said.lose();
        }
    }

    private void share(Segment segment, Window window, Span span) {
        Quantity quantity = segment.quantity().orElseThrow();
        if (window.kinds().has(marks.share) && quantity.exactness() == Exactness.EXACT) {
            said.last.ifPresent(count -> shares.add(
                    new Share(count, quantity.value(), quantity.decimals(), span.place(segment.from(), segment.to()))));
        }
    }

    private void rate(Segment segment, Window window, Span span) {
        Quantity quantity = segment.quantity().orElseThrow();
        List<Topic> named = grammar.named(window.kinds());
        boolean ofRequests = (named.isEmpty() ? said.topics : named).stream().anyMatch(Topic::isRequests);
        if (ofRequests && growthMarks.doneRate(window) && quantity.exactness() == Exactness.EXACT) {
            ClaimWriter.Spot spot = span.spot(segment);
            rates.add(new DoneRate(quantity.value(), quantity.decimals(), spot.phrase(), spot.sentence()));
        }
    }

    /** Everything read so far, beside these claims. */
    ProseClaims with(List<Claim> claims) {
        return new ProseClaims(claims, shares, growths, rates);
    }

    private void number(Segment segment, Window before, boolean part, Sureness cap, List<Claim> claims, Span span) {
        said.last = Optional.empty();
        Quantity quantity = segment.quantity().orElseThrow();
        Quantity.Kind unit = quantity.kind() == Quantity.Kind.MONEY ? Quantity.Kind.MONEY : Quantity.Kind.COUNT;
        boolean counts = quantity.countable() || unit == Quantity.Kind.MONEY;
        Optional<Match> match = counts ? match(segment, before, unit) : Optional.empty();
        if (match.isEmpty()) {
            unexplained(before, part);
            return;
        }
        Match found = match.get();
        if (found.first().isDispute() && !marks.ofDisclosure(found, said)) {
            unexplained(before, part);
            return;
        }
        Sureness sure = cap.and(found.sureness()).and(Closeness.of(found, segment, marks));
        if (quantity.kind() == Quantity.Kind.BARE && found.first().role() == Claim.Role.HEAD) {
            sure = Sureness.UNSURE;
        }
        found = channelled(found, part || said.flow > 0 && !claims.isEmpty());
        if (marks.restricted(found)) {
            sure = Sureness.UNSURE;
        }
        if (sure == Sureness.UNSURE && !found.named() && !part && found.first().role() == Claim.Role.COUNT) {
            said.lose();
            return;
        }
        if (found.named()) {
            said.speakOf(found.topics());
        }
        head(found, part, claims);
        Claim claim = write(found, quantity, repeated(found, part, claims) ? Sureness.UNSURE : sure, segment, span);
        claims.add(claim);
        said.last = Optional.of(claim);
        said.act = marks.actsOf(found.window().kinds());
    }

    private Optional<Match> match(Segment segment, Window before, Quantity.Kind unit) {
        List<Topic> spoken =
                said.topics.isEmpty() && said.requests && before.kinds().hasAny(marks.outcomes)
                        ? List.of(grammar.topic(Topic.REQUESTS))
                        : said.topics;
        Optional<Match> match = finder.find(before, unit, spoken);
        if (match.isPresent()) {
            return match;
        }
        if (!segment.after().isEmpty()) {
            List<Token> around = new ArrayList<>(segment.before());
            around.addAll(segment.after());
            match = finder.find(windows.of(around), unit, spoken)
                    .map(m -> m.first().acts(before.kinds())
                            ? m
                            : m.around(before.words().isEmpty()));
        }
        return match.isPresent() ? match : finder.implied(before, said.act, unit);
    }

    /** A number of something else: what follows speaks of that. */
    private void unexplained(Window before, boolean part) {
        List<Topic> named = grammar.named(before.kinds());
        boolean aside = part || before.kinds().hasAny(marks.asides);
        said.act = marks.actsOf(before.kinds());
        if (named.stream().anyMatch(Topic::isRequests) && !before.strangerFrom(0)) {
            // 依申请公开信息46条, 依申请公开12件 without an act: a property of documents
            said.requests = false;
            said.lose();
        } else if (!named.isEmpty()
                && !before.strangerFrom(0)
                && !before.kinds().hasAny(marks.elsewhere)) {
            said.speakOf(named);
        } else if (!aside && (before.strangerFrom(0) || before.kinds().hasAny(marks.elsewhere))) {
            said.lose();
        }
    }

    /** 网上申请5件 within a flow parts it by channel; 自然人申请5件 by applicant. */
    private Match channelled(Match found, boolean within) {
        Kinds.Set kinds = found.window().kinds();
        if (!found.first().isIntake() || !within) {
            return found;
        }
        List<Measure> parts = grammar.measures.stream()
                .filter(m -> m.role() == Claim.Role.CHANNEL || m.role() == Claim.Role.APPLICANT)
                .filter(m -> m.fits(kinds, found.window().words()))
                .toList();
        boolean whole = parts.isEmpty() || !marks.exclusive(kinds);
        return whole ? found : found.as(parts.get(0));
    }

    private void head(Match found, boolean part, List<Claim> claims) {
        if (found.first().role() == Claim.Role.HEAD && !repeated(found, part, claims)) {
            boolean fresh = claims.stream().noneMatch(c -> c.role() == Claim.Role.HEAD);
            said.flow += fresh ? 1 : 0;
            said.head = found.first().rows();
        }
    }

    private boolean repeated(Match found, boolean part, List<Claim> claims) {
        Measure measure = found.first();
        return (part || found.sureness() != Sureness.SURE)
                && measure.topics().contains(Topic.REQUESTS)
                && measure.role() != Claim.Role.OUTCOME
                && measure.role() != Claim.Role.APPLICANT
                && claims.stream().anyMatch(c -> c.measure().equals(measure.id()));
    }

    private Claim write(Match match, Quantity quantity, Sureness sure, Segment segment, Span span) {
        String check = match.first().check(match.topics().get(0));
        return writer.claim(match, check, quantity, sure, said, span.spot(segment));
    }
}
