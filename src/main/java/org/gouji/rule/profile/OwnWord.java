package org.gouji.rule.profile;

/**
 * An office's own word for something that prose measures.
 *
 * @param word the word
 * @param as the known word it is read like
 */
public record OwnWord(String word, String as) {}
