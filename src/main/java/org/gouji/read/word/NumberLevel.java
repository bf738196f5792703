package org.gouji.read.word;

/**
 * How one level of a list is numbered.
 *
 * @param start its first number
 * @param format what WordprocessingML calls it: {@code decimal}, {@code chineseCounting}, …
 * @param text what is printed, {@code %1} to {@code %9} for the numbers of the levels
 * @param tight whether nothing stands between the number and the text
 * @param plain whether all levels are written with plain digits here ("legal numbering")
 */
public record NumberLevel(int start, String format, String text, boolean tight, boolean plain) {}
