package org.accalmie.incident.connector.proof;

/** The ways in which senders prove themselves. */
public enum ProofKind {
    /** The secret itself stands in a header. */
    SECRET,

    /** A code over the body, or over an instant and the body. */
    HMAC,

    /** The Standard Webhooks specification. */
    STANDARD_WEBHOOKS,

    /** As Zendesk signs. */
    ZENDESK
}
