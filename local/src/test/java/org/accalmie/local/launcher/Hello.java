package org.accalmie.local.launcher;

/** A program that ends at once. */
public final class Hello {
    private Hello() {}

    public static void main(String... arguments) {
        System.exit(0);
    }
}
