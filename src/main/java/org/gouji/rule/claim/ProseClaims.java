package org.gouji.rule.claim;

import java.util.List;

/** What the prose of a report claims, in the order of the text. */
public record ProseClaims(List<Claim> claims, List<Share> shares) {
    public ProseClaims {
        claims = List.copyOf(claims);
        shares = List.copyOf(shares);
    }
}
