package org.accalmie.web.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that creates: honours {@code Idempotency-Key}.
 *
 * <p>The first answer of 2xx is kept for 24 hours with the caller, the key and the bytes of the request, in the same
 * transaction as what it created, which begins here where the method has none. The same key and bytes give that answer again with {@code Idempotency-Replayed:
 * true}; other bytes give 422; a twin under way gives 409. The method must return a {@code Response}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
