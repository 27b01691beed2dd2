package org.accalmie.incident.intake;

/** Somebody else recorded one of the sheets meanwhile; nothing is done, and trying again finds it. */
public final class ConcurrentRecordingException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
