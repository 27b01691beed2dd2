package org.accalmie.local.launcher;

/** Something the user can put right; the message says how, and no stack trace is shown. */
final class UserFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserFault(String message) {
        super(message);
    }
}
