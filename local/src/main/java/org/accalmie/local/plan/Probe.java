package org.accalmie.local.plan;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks an address whether it answers with 200. */
public final class Probe {
    public static final Duration PAUSE = Duration.ofMillis(250);

    private static final int TIMEOUT_MILLIS = 5_000;

    private Probe() {}

    public static boolean succeeds(URI address) {
        return visit(address, "") == HttpURLConnection.HTTP_OK;
    }

    /** The status of the answer, 0 when there is none. */
    public static int visit(URI address, String token) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            if (!token.isEmpty()) {
                connection.setRequestProperty("Authorization", "Bearer " + token);
            }
            var status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            return 0;
        }
    }
}
