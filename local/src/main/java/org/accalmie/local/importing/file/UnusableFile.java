package org.accalmie.local.importing.file;

import java.io.IOException;

/** A file of which nothing more can be read before somebody changes it. */
public final class UnusableFile extends IOException {
    private static final long serialVersionUID = 1L;

    public UnusableFile(String why) {
        super(why);
    }
}
