package org.accalmie.incident.connector.proof;

import org.jspecify.annotations.Nullable;

/**
 * How a sender shows that it knows the secret.
 *
 * @param header where the secret or the signature stands
 * @param timestampHeader where the instant stands that is signed before the body; none where the body alone is
 * @param separator what stands between instant and body
 * @param prefix what stands before the signature, such as {@code sha256=}
 */
public record Proof(
        ProofKind kind,
        @Nullable String header,
        @Nullable String timestampHeader,
        @Nullable String separator,
        @Nullable String prefix,
        @Nullable Digest digest,
        @Nullable Encoding encoding) {

    static final Proof ZENDESK = new Proof(
            ProofKind.ZENDESK,
            "X-Zendesk-Webhook-Signature",
            "X-Zendesk-Webhook-Signature-Timestamp",
            "",
            "",
            Digest.SHA256,
            Encoding.BASE64);

    /** The hash beneath the code. */
    public enum Digest {
        SHA1("HmacSHA1"),
        SHA256("HmacSHA256");

        final String algorithm;

        Digest(String algorithm) {
            this.algorithm = algorithm;
        }
    }

    /** How the signature is written. */
    public enum Encoding {
        HEX,
        BASE64
    }
}
