package org.accalmie.database;

/**
 * What a library has put off until the end of a transaction.
 *
 * <p>{@link Transactions} has it written as the last of the work: a fault found only by the commit would look like one
 * of the infrastructure, which passes, and the same work would be tried for ever.
 */
@FunctionalInterface
public interface PendingWrites {
    void write();
}
