package org.gouji.rule.claim;

/** How a number of prose is meant. Only an exact one can contradict a cell. */
public enum Exactness {
    /** 12件. */
    EXACT,
    /** 20余件, 近百件, 1.2万件. */
    ABOUT
}
