package org.accalmie.incident.connector.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells whether whoever sent a body knows the secret; in the same time however much of it is right. */
@Singleton
public class ProofCheck {
    /** What clocks differ by, and what a copied request is good for. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String NONE = "";
    private static final String KEY_FOLLOWS = "whsec_";
    /** A time stamp in seconds has ten digits until the year 2286, one in milliseconds thirteen. */
    private static final int DIGITS_OF_SECONDS = 11;

    private final InstantSource clock;

    ProofCheck(InstantSource clock) {
        this.clock = clock;
    }

    /** @param headers the value of a header by its name, empty where there is none */
    public boolean holds(Proof proof, String secret, UnaryOperator<String> headers, byte[] body) {
        return switch (proof.kind()) {
            case SECRET -> same(secret, headers.apply(header(proof)));
            case HMAC -> isSigned(proof, secret, headers, body);
            case ZENDESK -> isSigned(Proof.ZENDESK, secret, headers, body);
            case STANDARD_WEBHOOKS -> isStandard(secret, headers, body);
        };
    }

    private boolean isSigned(Proof proof, String secret, UnaryOperator<String> headers, byte[] body) {
        var start = NONE;
        if (proof.timestampHeader() != null) {
            var timestamp = headers.apply(proof.timestampHeader());
            if (!isRecent(timestamp)) {
                return false;
            }
            start = timestamp + requireNonNullElse(proof.separator(), ".");
        }
        var code = code(requireNonNullElse(proof.digest(), Proof.Digest.SHA256), secret.getBytes(UTF_8), start, body);
        var prefix = requireNonNullElse(proof.prefix(), NONE);
        var told = headers.apply(header(proof));
        return proof.encoding() == Proof.Encoding.BASE64
                ? same(prefix + Base64.getEncoder().encodeToString(code), told)
                : same(
                        (prefix + HexFormat.of().formatHex(code)).toLowerCase(Locale.ROOT),
                        told.toLowerCase(Locale.ROOT));
    }

    /** By bytes: the specification's library signs text, and a body that is none would lose its proof. */
    private boolean isStandard(String secret, UnaryOperator<String> headers, byte[] body) {
        var timestamp = headers.apply("webhook-timestamp");
        var id = headers.apply("webhook-id");
        if (id.isEmpty() || !isRecent(timestamp)) {
            return false;
        }
        var key = Base64.getDecoder()
                .decode(secret.startsWith(KEY_FOLLOWS) ? secret.substring(KEY_FOLLOWS.length()) : secret);
        var code = code(Proof.Digest.SHA256, key, id + "." + timestamp + ".", body);
        var signature = "v1," + Base64.getEncoder().encodeToString(code);
        return Arrays.stream(headers.apply("webhook-signature").split(" ", -1))
                .map(told -> same(signature, told))
                .reduce(false, Boolean::logicalOr);
    }

    private boolean isRecent(String timestamp) {
        return instant(timestamp)
                .filter(at -> Duration.between(at, clock.instant()).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
    }

    private static Optional<Instant> instant(String timestamp) {
        try {
            if (!timestamp.chars().allMatch(Character::isDigit)) {
                return Optional.of(OffsetDateTime.parse(timestamp).toInstant());
            }
            var number = Long.parseLong(timestamp);
            return Optional.of(
                    timestamp.length() > DIGITS_OF_SECONDS
                            ? Instant.ofEpochMilli(number)
                            : Instant.ofEpochSecond(number));
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static byte[] code(Proof.Digest digest, byte[] key, String start, byte[] body) {
        try {
            var mac = Mac.getInstance(digest.algorithm);
            mac.init(new SecretKeySpec(key, digest.algorithm));
            mac.update(start.getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has it", e);
        }
    }

    private static boolean same(String wanted, String told) {
        return MessageDigest.isEqual(wanted.getBytes(UTF_8), told.getBytes(UTF_8));
    }

    private static String header(Proof proof) {
        return requireNonNullElse(proof.header(), NONE);
    }
}
