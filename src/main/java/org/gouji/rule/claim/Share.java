package org.gouji.rule.claim;

import java.math.BigDecimal;
import org.gouji.model.TextPlace;

/**
 * A percentage said of a number: 42件，占89.4%.
 *
 * @param count the number it is said of
 * @param percent the percentage
 * @param decimals digits after the point as printed
 * @param place the percentage in the prose
 */
public record Share(Claim count, BigDecimal percent, int decimals, TextPlace place) {}
