package org.gouji.work.reply;

import org.gouji.work.DiscrepancyRow;

/**
 * What a unit answered to a discrepancy.
 *
 * @param line the row of the form, from 1
 * @param row the discrepancy
 * @param words the answer as it goes into the note
 * @param known whether the same answer was taken in before
 */
public record Answer(int line, DiscrepancyRow row, String words, boolean known) {}
