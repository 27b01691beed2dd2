package org.accalmie.web.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;

/** Server-sent events as bytes, which all who are told share. */
final class StreamEvent {
    private static final byte[] END = "\n\n".getBytes(UTF_8);

    private StreamEvent() {}

    /** @param row one line of JSON */
    static byte[] changed(Change change, byte[] row) {
        var begin = begin(change.id(), "changed");
        var event = new byte[begin.length + row.length + END.length];
        System.arraycopy(begin, 0, event, 0, begin.length);
        System.arraycopy(row, 0, event, begin.length, row.length);
        System.arraycopy(END, 0, event, begin.length + row.length, END.length);
        return event;
    }

    static byte[] gone(Change change) {
        return whole(change.id(), "gone", "{\"id\":\"" + change.subject() + "\"}");
    }

    static byte[] beat(long position, Instant now) {
        return whole(position, "beat", "{\"now\":\"" + now + "\"}");
    }

    static byte[] resync(long position) {
        return whole(position, "resync", "{}");
    }

    static byte[] announced(long position, String name, String data) {
        return whole(position, name, data);
    }

    static Buffer sent(byte[] event) {
        return Buffer.buffer(Unpooled.wrappedBuffer(event));
    }

    private static byte[] whole(long id, String name, String data) {
        return (text(id, name) + data + "\n\n").getBytes(UTF_8);
    }

    private static byte[] begin(long id, String name) {
        return text(id, name).getBytes(UTF_8);
    }

    private static String text(long id, String name) {
        return "id: " + id + "\nevent: " + name + "\ndata: ";
    }
}
