package org.accalmie.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Callers of every service who send a body and never end it, or ask for a long list and never read it. */
final class SlowCallers implements AutoCloseable {
    private static final int SENDERS = Size.of(66);
    private static final int READERS = Size.of(100);
    private static final int LISTS = Size.of(100);
    private static final int SMALLEST_WINDOW = 4_096;
    private static final Duration UNTIL_ALL_ARE_SERVED = Duration.ofSeconds(5);
    private static final List<Door> DOORS = List.of(
            new Door("INCIDENT", "/incidents?limit=500", "/incidents"),
            new Door("ESCALATION", "/escalations?limit=500", "/escalations"),
            new Door("FOLLOWUP", "/follow-ups?limit=500", "/departures"),
            new Door("KPI", "/kpis?limit=10000&interval=day", "/contact-volumes"));

    private final List<Socket> sockets = new ArrayList<>();
    private final WholeSystem system;

    private record Door(String service, String list, String intake) {}

    private SlowCallers(WholeSystem system) {
        this.system = system;
    }

    /** Beside lists that are read; stays until it is closed. */
    static SlowCallers visit(WholeSystem system) throws IOException, InterruptedException {
        var callers = new SlowCallers(system);
        for (var door : DOORS) {
            callers.visit(door);
        }
        Thread.sleep(UNTIL_ALL_ARE_SERVED);
        return callers;
    }

    private void visit(Door door) throws IOException {
        var list = system.address(door.service(), door.list());
        var intake = system.address(door.service(), door.intake());
        var supervisor = system.token("supervisor");
        try (var reader = HttpConnection.reading(list, supervisor)) {
            for (int each = 0; each < LISTS; each++) {
                reader.get();
            }
        }
        for (int each = 0; each < READERS; each++) {
            begin(list, "GET " + list.getRawPath() + "?" + list.getRawQuery(), supervisor, "\r\n");
        }
        var tool = system.token(door.service().equals("ESCALATION") ? "agent" : "tool");
        for (int each = 0; each < SENDERS; each++) {
            begin(intake, "POST " + intake.getRawPath(), tool, "Content-Length: 5000\r\n\r\n{");
        }
    }

    private void begin(URI address, String line, String token, String rest) throws IOException {
        var socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(SMALLEST_WINDOW);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        var request = "%s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n%s"
                .formatted(line, address.getHost(), token, rest);
        socket.getOutputStream().write(request.getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
