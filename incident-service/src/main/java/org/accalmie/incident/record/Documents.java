package org.accalmie.incident.record;

/**
 * A sheet and what is derived from it as columns keep them.
 *
 * @param digest tells whether another sheet says the same
 */
@SuppressWarnings("ArrayRecordComponent") // bound, never compared
public record Documents(String sheet, String derived, byte[] digest) {}
