package org.accalmie.local.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;

/** Stands in for a packaged service: listens where the launcher says and is ready at once, or says that it cannot. */
public final class StubService {
    /** The variable that names the one that cannot start. */
    static final String UNABLE = "STUB_UNABLE";

    private StubService() {}

    public static void main(String[] arguments) throws IOException {
        var folder = System.getProperty("java.class.path").replace("/quarkus-run.jar", "");
        var name = folder.substring(folder.lastIndexOf('/') + 1).replace("-service", "");
        if (name.equals(System.getenv(UNABLE))) {
            System.out.println("ERROR: it is too weak");
            System.exit(1);
        }
        var port = Integer.parseInt(System.getenv("ACCALMIE_%s_PORT".formatted(name.toUpperCase(Locale.ROOT))));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
