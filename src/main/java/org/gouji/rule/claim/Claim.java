package org.gouji.rule.claim;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.TextPlace;

/**
 * A number stated in prose, and the cells it speaks of.
 *
 * @param measure id of the measure in resources/claims
 * @param check check id of DOMAIN.md section 2
 * @param role what part it plays in its sentence
 * @param flow number of the flow of requests it belongs to, from 1 within the report; 0 before any
 * @param place the number with its unit, or the words that say zero
 * @param phrase the number and the words before it since the last comma
 * @param sentence the sentence it stands in
 * @param value the number; money in 万元
 * @param decimals digits after the point as printed
 * @param exactness whether it is meant exactly
 * @param sureness how sure the cells are
 * @param cells alternatives of cells it may speak of, the likeliest first
 * @param accepted further alternatives that are no contradiction
 */
public record Claim(
        String measure,
        String check,
        Role role,
        int flow,
        TextPlace place,
        TextPlace phrase,
        TextPlace sentence,
        BigDecimal value,
        int decimals,
        Exactness exactness,
        Sureness sureness,
        List<CellSum> cells,
        List<CellSum> accepted) {

    /** What part a number plays in its sentence. */
    public enum Role {
        /** A number beside others. */
        COUNT,
        /** How many requests came: numbers after it part it. */
        HEAD,
        /** What became of requests. */
        OUTCOME,
        /** Who asked. */
        APPLICANT,
        /** How they asked. */
        CHANNEL,
        /** New and carried in together. */
        ALL
    }

    public Claim {
        cells = List.copyOf(cells);
        accepted = List.copyOf(accepted);
    }

    /** Whether it may contradict a cell. */
    public boolean comparable() {
        return exactness == Exactness.EXACT && sureness != Sureness.UNSURE && !cells.isEmpty();
    }

    /** The same claim, at most likely. */
    Claim likely() {
        return about(cells, sureness.and(Sureness.LIKELY));
    }

    /** The same claim about other cells. */
    Claim about(List<CellSum> other, Sureness sure) {
        return new Claim(
                measure, check, role, flow, place, phrase, sentence, value, decimals, exactness, sure, other,
                List.of());
    }
}
