package org.gouji.model;

/**
 * A unit under supervision as the workspace knows it; names may change, the id does not.
 *
 * @param id UUID given by the workspace that first met it
 * @param name full name
 */
public record Unit(String id, String name) {}
