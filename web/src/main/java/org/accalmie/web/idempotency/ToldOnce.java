package org.accalmie.web.idempotency;

/** An answer that tells a secret, once: a repeat is answered without it, and it is kept in no answer. */
public interface ToldOnce {
    Object withoutSecret();
}
