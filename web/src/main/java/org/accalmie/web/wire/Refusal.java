package org.accalmie.web.wire;

/** Why a request goes no further. */
record Refusal(int status, String detail) {
    static Refusal malformed(String detail) {
        return new Refusal(400, detail);
    }
}
