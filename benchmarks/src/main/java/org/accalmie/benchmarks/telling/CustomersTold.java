package org.accalmie.benchmarks.telling;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the customers in what a stream tells, wherever it is cut in pieces, and names each once. */
final class CustomersTold {
    private static final byte[] NAME = "\"customerId\":\"".getBytes(US_ASCII);
    private static final String STATUS = "HTTP/1.1 200";

    private final Consumer<String> heard;
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder customer = new StringBuilder();
    private final Set<String> known = new HashSet<>();
    private int matched;

    CustomersTold(Consumer<String> heard) {
        this.heard = heard;
    }

    /** Whether there was an answer. */
    boolean begun() {
        return head.length() == STATUS.length();
    }

    void read(ByteBuffer told) {
        while (told.hasRemaining()) {
            byte next = told.get();
            if (!begun()) {
                begin((char) next);
            } else if (matched == NAME.length) {
                name((char) next);
            } else if (next == NAME[matched]) {
                matched++;
            } else {
                matched = next == NAME[0] ? 1 : 0;
            }
        }
    }

    private void begin(char next) {
        head.append(next);
        if (begun() && !STATUS.contentEquals(head)) {
            throw new IllegalStateException("answered " + head);
        }
    }

    private void name(char next) {
        if (next != '"') {
            customer.append(next);
            return;
        }
        matched = 0;
        var name = customer.toString();
        customer.setLength(0);
        if (known.add(name)) {
            heard.accept(name);
        }
    }
}
