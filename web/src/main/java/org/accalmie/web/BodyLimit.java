package org.accalmie.web;

/** How large a body may be, and what is kept of it: a document, or one line of an import. */
public final class BodyLimit {
    public static final int BYTES = 256 * 1024;

    private BodyLimit() {}
}
