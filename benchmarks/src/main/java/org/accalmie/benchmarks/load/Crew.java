package org.accalmie.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients, open before the clock starts, with a thread each. */
final class Crew implements AutoCloseable {
    private final List<Load.Client> clients = new ArrayList<>();
    private final ExecutorService threads;

    /** What one client does. */
    interface Shift {
        void work(Load.Client client) throws Exception;
    }

    Crew(int size, Load.Clients open) throws Exception {
        threads = Executors.newFixedThreadPool(size);
        for (int n = 0; n < size; n++) {
            clients.add(open.open());
        }
    }

    /** Returns when all have done it. */
    void all(Shift shift) throws Exception {
        var working = new ArrayList<Future<?>>();
        for (var client : clients) {
            working.add(threads.submit(() -> {
                shift.work(client);
                return null;
            }));
        }
        for (var work : working) {
            finish(work);
        }
    }

    @Override
    public void close() throws Exception {
        threads.shutdownNow();
        for (var client : clients) {
            client.close();
        }
    }

    private static void finish(Future<?> work) throws Exception {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        }
    }
}
