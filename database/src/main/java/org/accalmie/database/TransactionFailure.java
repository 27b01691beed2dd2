package org.accalmie.database;

/** The transaction itself failed, not the work in it. */
public final class TransactionFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TransactionFailure(Exception cause) {
        super(cause);
    }
}
