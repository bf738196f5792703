/**
 * What the prose of a report claims: numbers with the cells they speak of, found by a grammar of measure, relation, number,
 * unit, scope and year. The words and the measures are data (resources/claims). Judges nothing.
 */
package org.gouji.rule.claim;
