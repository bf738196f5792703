package org.gouji.store;

import java.util.UUID;

/**
 * A link of a chain of events.
 *
 * @param origin the chain
 * @param number counts its links, from 1
 * @param seal hash of the event
 * @param hash hash of the link before and the seal
 */
public record Link(UUID origin, long number, String seal, String hash) {}
