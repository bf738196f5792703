package org.gouji.model;

/** Where in a document something was read, so that a person can find it. */
public sealed interface Place permits CellPlace, TextPlace {}
