package org.accalmie.events.sheet;

/** What a piece of evidence is. */
public enum EvidenceKind {
    LOG,
    CAPTURE,
    EMAIL,
    INVOICE,
    CONTRACT,
    PUBLIC_POST,
    OTHER
}
