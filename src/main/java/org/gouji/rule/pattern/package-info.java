/** Patterns that are found fast: near plain words, and at the characters with which a match can begin. */
package org.gouji.rule.pattern;
