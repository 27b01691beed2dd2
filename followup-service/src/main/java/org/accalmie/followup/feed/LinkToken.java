package org.accalmie.followup.feed;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a calendar program shows instead of a password: which link it is, and a secret of 256 random bits.
 *
 * <p>The secret is never kept, only its hash; being random through and through, it needs no salt.
 */
final class LinkToken {
    private static final int ID = 16;
    private static final int SECRET = 32;

    private final UUID linkId;
    private final byte[] secret;

    private LinkToken(UUID linkId, byte[] secret) {
        this.linkId = linkId;
        this.secret = secret;
    }

    static LinkToken drawn(UUID linkId, SecureRandom random) {
        var secret = new byte[SECRET];
        random.nextBytes(secret);
        return new LinkToken(linkId, secret);
    }

    /** Empty for what none of ours looks like. */
    static Optional<LinkToken> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != ID + SECRET) {
                return Optional.empty();
            }
            var id = ByteBuffer.wrap(bytes);
            var linkId = new UUID(id.getLong(), id.getLong());
            return Optional.of(new LinkToken(linkId, Arrays.copyOfRange(bytes, ID, bytes.length)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    UUID linkId() {
        return linkId;
    }

    byte[] hash() {
        return sha256(secret);
    }

    /** In a time that tells nothing about the hash. */
    boolean opens(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    String text() {
        var bytes = ByteBuffer.allocate(ID + SECRET)
                .putLong(linkId.getMostSignificantBits())
                .putLong(linkId.getLeastSignificantBits())
                .put(secret)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return "LinkToken[" + linkId + "]";
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
