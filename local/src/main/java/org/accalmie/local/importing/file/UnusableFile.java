package org.accalmie.local.importing.file;

import java.io.IOException;

/** A file of which nothing more can be read before somebody changes it. */
public final class UnusableFile extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableFile(String why) {
        super(why);
    }

    static UnusableFile notText(long line) {
        return new UnusableFile(
                "line %d is not UTF-8; save the file as \"CSV UTF-8\", or convert it, with iconv -f WINDOWS-1252 -t UTF-8 if it comes from Windows"
                        .formatted(line));
    }
}
