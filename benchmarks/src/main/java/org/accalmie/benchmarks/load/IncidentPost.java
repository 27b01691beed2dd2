package org.accalmie.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import org.accalmie.benchmarks.rig.Rig;

/** One connection of a contact-centre tool that records incidents. */
public final class IncidentPost implements Load.Client {
    private static final int CREATED = 201;

    private final HttpConnection connection;

    public IncidentPost(Rig rig) throws IOException {
        this(rig.address(Rig.INCIDENT, "/incidents"), rig.token("tool"));
    }

    public IncidentPost(URI address, String token) throws IOException {
        connection = new HttpConnection(address, token);
    }

    @Override
    public void once() throws Exception {
        send(SheetOfTwoKilobytes.next());
    }

    public void send(String sheet) throws Exception {
        int status = connection.post(sheet);
        if (status != CREATED) {
            throw new IllegalStateException("answered " + status);
        }
    }

    /** Returns the incident's id. */
    public String record(String sheet) throws Exception {
        send(sheet);
        var location = connection.location();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }
}
