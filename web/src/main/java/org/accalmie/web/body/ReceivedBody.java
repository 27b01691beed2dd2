package org.accalmie.web.body;

import jakarta.enterprise.context.RequestScoped;

/** The bytes of the current request's body as they came. */
@RequestScoped
public class ReceivedBody {
    private byte[] bytes = {};

    public byte[] bytes() {
        return bytes;
    }

    void keep(byte[] received) {
        bytes = received;
    }
}
