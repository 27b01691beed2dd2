package org.accalmie.local.demo;

/** Access tokens, as {@code ./accalmie token} gets them. */
@FunctionalInterface
public interface DemoTokens {
    String of(String user, String role);
}
