package org.accalmie.benchmarks.reading;

import java.util.List;
import java.util.Map;
import org.accalmie.benchmarks.load.HttpConnection;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.load.SheetOfTwoKilobytes;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;

/** Advice on a gesture while the agent still talks: how long it takes beside reading one incident. */
public final class AdviceBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(3);
    private static final int PER_SECOND = 200;
    private static final int CALLS = Size.of(2_000);
    private static final int WARM_UP = Size.of(6_000);
    private static final int CLIENTS = 8;
    private static final int OK = 200;

    @Override
    public String name() {
        return "advice";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.INCIDENT, Map.of());
        Load.Clients advice = () -> new Ask(
                new HttpConnection(rig.address(Rig.INCIDENT, "/gesture-advice"), rig.token("agent")),
                connection -> connection.post(SheetOfTwoKilobytes.next()));
        Load.Clients nothing = () -> new Ask(
                HttpConnection.reading(rig.address(Rig.INCIDENT, "/q/health/live"), rig.token("agent")),
                HttpConnection::get);
        rig.progress("advice: warming up");
        Load.closed(CLIENTS, WARM_UP, advice);
        Load.closed(CLIENTS, WARM_UP, nothing);
        rig.progress("advice: %d a second", PER_SECOND);
        var latencies = ROUNDS.latencies(List.of(
                () -> Load.open(CLIENTS, CALLS, PER_SECOND, advice),
                () -> Load.open(CLIENTS, CALLS, PER_SECOND, nothing)));
        return latencies.getFirst().beside(latencies.getLast(), "advice beside an empty answer", null);
    }

    private interface Call {
        int on(HttpConnection connection) throws Exception;
    }

    private record Ask(HttpConnection connection, Call call) implements Load.Client {
        @Override
        public void once() throws Exception {
            int status = call.on(connection);
            if (status != OK) {
                throw new IllegalStateException("answered " + status);
            }
        }

        @Override
        public void close() throws Exception {
            connection.close();
        }
    }
}
