package org.accalmie.local.importing.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** In which encoding a text is, as far as its first bytes tell; otherwise it must be UTF-8. */
enum Encoding {
    UTF_8("UTF-8", 1, StandardCharsets.UTF_8, Encoding.NOT_UTF_8),
    UTF_16LE("UTF-16", 2, StandardCharsets.UTF_16LE, Encoding.NOT_UTF_16),
    UTF_16BE("UTF-16", 2, StandardCharsets.UTF_16BE, Encoding.NOT_UTF_16);

    private static final String NOT_UTF_8 =
            "is not UTF-8; save the file as \"CSV UTF-8\", or convert it, with iconv -f WINDOWS-1252 -t UTF-8 if it comes from Windows";
    private static final String NOT_UTF_16 = "is not UTF-16, as the file is before; save it as UTF-8";

    private static final int PEEK = 4;

    final String title;
    final int unitBytes;
    final Charset charset;
    /** What is wrong with a line that is something else. */
    final String fault;

    Encoding(String title, int unitBytes, Charset charset, String fault) {
        this.title = title;
        this.unitBytes = unitBytes;
        this.charset = charset;
        this.fault = fault;
    }

    /** How a file begins, in hexadecimal digits, and what it is then. */
    private record Mark(String bytes, int length, Encoding encoding) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("efbbbf..", 3, UTF_8),
            new Mark("fffe....", 2, UTF_16LE),
            new Mark("feff....", 2, UTF_16BE),
            new Mark("..00....", 0, UTF_16LE),
            new Mark("00......", 0, UTF_16BE));

    /** Passes over the byte order mark. */
    static Encoding of(BufferedInputStream bytes) throws IOException {
        bytes.mark(PEEK);
        var start = HexFormat.of().formatHex(bytes.readNBytes(PEEK));
        bytes.reset();
        refuseOthers(start);
        for (var mark : MARKS) {
            if ((start + "--------").substring(0, PEEK * 2).matches(mark.bytes())) {
                bytes.skipNBytes(mark.length());
                return mark.encoding();
            }
        }
        return UTF_8;
    }

    private static void refuseOthers(String start) throws UnusableFile {
        if (start.startsWith("504b") || start.equals("d0cf11e0")) {
            throw new UnusableFile("this is a workbook, not a text; save it as \"CSV UTF-8\"");
        }
        if (start.equals("fffe0000") || start.equals("0000feff")) {
            throw new UnusableFile("this is UTF-32; save it as UTF-8");
        }
        if (start.startsWith("1f8b")) {
            throw new UnusableFile("this is compressed; unpack it first");
        }
    }
}
