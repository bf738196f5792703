package org.gouji.rule.claim;

import java.util.List;

/**
 * What the prose of a report claims, in the order of the text.
 *
 * @param claims numbers
 * @param shares percentages of numbers
 * @param growths comparisons with last year
 * @param rates how many of the requests are done, in percent
 */
public record ProseClaims(List<Claim> claims, List<Share> shares, List<Growth> growths, List<DoneRate> rates) {
    public ProseClaims {
        claims = List.copyOf(claims);
        shares = List.copyOf(shares);
        growths = List.copyOf(growths);
        rates = List.copyOf(rates);
    }
}
