package org.accalmie.local.plan;

/** Something the user can put right; the message says how, and no stack trace is shown. */
public final class UserFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UserFault(String message) {
        super(message);
    }
}
