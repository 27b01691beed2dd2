package org.accalmie.incident.importing;

/** A line that says something; its number is counted from 1, blank lines included. */
sealed interface Line {
    int number();

    record Text(int number, byte[] bytes) implements Line {}

    /** Longer than a line may be; the rest of it is passed over. */
    record TooLong(int number) implements Line {}
}
