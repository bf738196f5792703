package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the measure that words beside a number fit. Immutable, any thread. */
final class MeasureFinder {

    /**
     * What was found.
     *
     * @param measures one, or several outcomes or applicants named together
     * @param topics what is spoken of
     * @param named whether it is named beside the number
     * @param window the words that fit
     * @param sureness how sure the words alone are
     */
    record Match(List<Measure> measures, List<Topic> topics, boolean named, Window window, Sureness sureness) {
        /** Documents have several acts: one that is only meant is likely; decisions have one. */
        Match byAct() {
            boolean one = first().checks().containsValue("N-XK");
            return one ? this : new Match(measures, topics, named, window, Sureness.LIKELY);
        }

        /** 3件申请均已答复: that all of them are meant is likely; 另有1件于年底收到 are not all. */
        Match around(boolean alone) {
            Sureness sure = alone ? Sureness.LIKELY : Sureness.UNSURE;
            return first().isIntake() ? new Match(measures, topics, named, window, sure) : this;
        }

        /** The same words, measured otherwise. */
        Match as(Measure other) {
            return new Match(List.of(other), topics, named, window, sureness);
        }

        Measure first() {
            return measures.get(0);
        }
    }

    private final ClaimGrammar grammar;
    private final Measure[] measures;

    MeasureFinder(ClaimGrammar grammar) {
        this.grammar = grammar;
        this.measures = grammar.measures.toArray(Measure[]::new);
    }

    /** The measure of a number between these words, when {@code spoken} is what the paragraph speaks of. */
    Optional<Match> find(Window window, Quantity.Kind unit, List<Topic> spoken) {
        List<Topic> named = grammar.named(window.kinds());
        List<Topic> topics = named.isEmpty() ? spoken : named;
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        List<Measure> fits = new ArrayList<>();
        for (Measure measure : measures) {
            if (measure.unit() == unit
                    && measure.fits(window.kinds(), window.words())
                    && measure.allows(topics, !named.isEmpty())) {
                fits.add(measure);
            }
        }
        return fits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(together(fits), topics, !named.isEmpty(), window, Sureness.SURE));
    }

    /** The measure where the act of the number before is meant: 新增行政许可5项，行政处罚2项. */
    Optional<Match> implied(Window window, Kinds.Set act, Quantity.Kind unit) {
        Kinds.Set kinds = new Kinds.Set().addAll(window.kinds()).addAll(act);
        return grammar.named(window.kinds()).isEmpty()
                ? Optional.empty()
                : find(new Window(window.words(), kinds), unit, List.of()).map(Match::byAct);
    }

    /** The denial of a measure: only what may be denied and is named. */
    Optional<Match> denied(Window window, List<Topic> topics, boolean named) {
        return grammar.measures.stream()
                .filter(m -> m.zero() && m.allows(topics, named) && m.fits(window.kinds(), window.words()))
                .findFirst()
                .map(m -> new Match(List.of(m), topics, named, window, Sureness.SURE));
    }

    /** Outcomes and applicants named together belong together; of other measures the first counts. */
    private static List<Measure> together(List<Measure> fits) {
        Claim.Role role = fits.get(0).role();
        return role == Claim.Role.OUTCOME || role == Claim.Role.APPLICANT
                ? fits.stream().filter(m -> m.role() == role).toList()
                : fits.subList(0, 1);
    }
}
