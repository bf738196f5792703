package org.gouji.model;

import java.util.Optional;

/**
 * What is wrong with a row of a roster.
 *
 * @param line the row's number, from 1; 0 where it is the list as a whole
 * @param column where in the row; empty where it is the row as a whole
 * @param message what is wrong, and the remedy
 */
public record RosterMistake(int line, Optional<RosterColumn> column, Message message) {}
