package org.accalmie.web.texts;

/**
 * What a code means.
 *
 * @param kind where the code is read: {@code refusal} is the {@code rule} of a 409, {@code routing} that of an escalation,
 *     {@code cause} that of a call
 */
record TextResponse(String kind, String code, String text) {
    /** @param key the kind and the code with a dot between them */
    static TextResponse of(String key, String text) {
        var dot = key.indexOf('.');
        return new TextResponse(key.substring(0, dot), key.substring(dot + 1), text);
    }
}
