package org.gouji.rule.claim;

import java.math.BigDecimal;
import org.gouji.model.TextPlace;

/**
 * How many of the requests are done, as prose states it: 办结率98.5%. Rates of timeliness (按时答复率) are none.
 *
 * @param percent the percentage
 * @param decimals digits after the point as printed
 * @param phrase the percentage and the words before it since the last comma
 * @param sentence the sentence it stands in
 */
public record DoneRate(BigDecimal percent, int decimals, TextPlace phrase, TextPlace sentence) {}
