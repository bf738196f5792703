package org.gouji.rule.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a number of prose may measure; see the head of resources/claims/measures.yaml.
 *
 * @param id its name
 * @param checks check id of DOMAIN.md section 2 by topic
 * @param denied check id where the number is denied
 * @param role what part it plays in a sentence
 * @param topics names of the topics it may speak of
 * @param named whether the topic must be named beside the number
 * @param when sets of kinds one of which must be there
 * @param ordered whether they must stand in the order given by {@code sequences}
 * @param sequences the kinds of {@code when} in order
 * @param none kinds that must not be there, those of {@code never} included
 * @param unit what the number must count
 * @param cells alternatives of cells
 * @param accepted further alternatives that are no contradiction
 * @param sureness how sure the cells are
 * @param zero whether a denial of it says zero
 * @param partOf the outcome it is part of; empty where there is none
 * @param proof examples
 */
record Measure(
        String id,
        Map<String, String> checks,
        String denied,
        Claim.Role role,
        Set<String> topics,
        boolean named,
        List<Kinds.Set> when,
        boolean ordered,
        List<int[]> sequences,
        Kinds.Set none,
        Quantity.Kind unit,
        List<CellPattern> cells,
        List<CellPattern> accepted,
        Sureness sureness,
        boolean zero,
        String partOf,
        Proof proof) {

    /** Texts with the claims read from them, and texts from which nothing must be read. */
    record Proof(Map<String, List<String>> finds, List<String> leaves) {}

    /** The check for a number of this topic. */
    String check(Topic topic) {
        return checks.getOrDefault(topic.name(), checks.get(""));
    }

    boolean isDispute() {
        return topics.contains("review");
    }

    /** Whether it counts requests that came or were dealt with. */
    boolean isIntake() {
        return role == Claim.Role.HEAD || "N-DONE".equals(checks.get(""));
    }

    /** The rows of each of its alternatives. */
    List<List<String>> rows() {
        return java.util.stream.Stream.concat(cells.stream(), accepted.stream())
                .map(p -> p.parts().stream().map(CellPattern.Part::row).toList())
                .toList();
    }

    boolean allows(List<Topic> spoken, boolean inTheSameBreath) {
        if (spoken.isEmpty() || named && !inTheSameBreath) {
            return false;
        }
        for (Topic topic : spoken) {
            if (!topics.contains(topic.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether words of these kinds, in this order, say it. */
    boolean fits(Kinds.Set kinds, List<Token> words) {
        if (kinds.hasAny(none)) {
            return false;
        }
        for (int i = 0; i < when.size(); i++) {
            if (kinds.hasAll(when.get(i)) && (!ordered || inOrder(sequences.get(i), words))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words of these kinds name its act at least in part. */
    boolean acts(Kinds.Set kinds) {
        return when.stream().anyMatch(kinds::hasAny);
    }

    private static boolean inOrder(int[] sequence, List<Token> words) {
        int next = 0;
        for (Token word : words) {
            if (next < sequence.length && word.has(sequence[next])) {
                next++;
            }
        }
        return next == sequence.length;
    }
}
