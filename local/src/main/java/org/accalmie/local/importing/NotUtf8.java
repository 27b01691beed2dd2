package org.accalmie.local.importing;

import java.io.IOException;

/** A file is written in another encoding than UTF-8. */
final class NotUtf8 extends IOException {
    private static final long serialVersionUID = 1L;

    NotUtf8(long line) {
        super("line %d is not UTF-8; convert the file, with iconv -f WINDOWS-1252 -t UTF-8 if it comes from Windows"
                .formatted(line));
    }
}
