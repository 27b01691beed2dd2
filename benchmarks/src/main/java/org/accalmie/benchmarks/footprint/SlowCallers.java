package org.accalmie.benchmarks.footprint;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accalmie.benchmarks.load.HttpConnection;
import org.accalmie.benchmarks.rig.Size;

/** Callers of every service who send a body and never end it, or ask for a long list and never read it. */
final class SlowCallers implements AutoCloseable {
    private static final int SENDERS = Size.of(66);
    private static final int READERS = Size.of(100);
    private static final int LISTS = Size.of(100);
    private static final int SMALLEST_WINDOW = 4_096;
    private static final List<Door> DOORS = List.of(
            new Door("INCIDENT", "/incidents?limit=500", "/incidents"),
            new Door("ESCALATION", "/escalations?limit=500", "/escalations"),
            new Door("FOLLOWUP", "/follow-ups?limit=500", "/departures"),
            new Door("KPI", "/kpis?limit=10000&interval=day", "/contact-volumes"));

    private static final String UNDER_WAY = "http_server_active_requests";

    private final Map<String, List<Socket>> sockets = new HashMap<>();
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
        for (var door : DOORS) {
            WholeSystem.until(() -> callers.areServed(door.service()));
        }
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
            begin(door.service(), list, "GET " + list.getRawPath() + "?" + list.getRawQuery(), supervisor, "\r\n");
        }
        var tool = system.token(door.service().equals("ESCALATION") ? "agent" : "tool");
        for (int each = 0; each < SENDERS; each++) {
            begin(door.service(), intake, "POST " + intake.getRawPath(), tool, "Content-Length: 5000\r\n\r\n{");
        }
    }

    /** Whether each of them has something to read, or is one of the requests under way. */
    private boolean areServed(String service) throws IOException {
        long answered = 0;
        for (var socket : of(service)) {
            answered += socket.getInputStream().available() > 0 ? 1 : 0;
        }
        return answered + underWay(service) >= of(service).size();
    }

    private double underWay(String service) throws IOException {
        try (var metrics = system.address(service, "/q/metrics").toURL().openStream()) {
            return new String(metrics.readAllBytes(), US_ASCII)
                    .lines()
                    .filter(line -> line.startsWith(UNDER_WAY))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        }
    }

    private List<Socket> of(String service) {
        return sockets.computeIfAbsent(service, unknown -> new ArrayList<>());
    }

    private void begin(String service, URI address, String line, String token, String rest) throws IOException {
        var socket = new Socket();
        of(service).add(socket);
        socket.setReceiveBufferSize(SMALLEST_WINDOW);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        var request = "%s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n%s"
                .formatted(line, address.getHost(), token, rest);
        socket.getOutputStream().write(request.getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        for (var all : sockets.values()) {
            for (var socket : all) {
                socket.close();
            }
        }
    }
}
