package org.accalmie.web.operation;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;

/** Two threads for who watches the service, however busy all others are. */
@Singleton
final class OperationThreads {
    private final WorkerExecutor threads;

    OperationThreads(Vertx vertx) {
        threads = vertx.createSharedWorkerExecutor("operation", 2);
    }

    <T> Future<T> run(Callable<T> work) {
        return threads.executeBlocking(work, false);
    }

    @PreDestroy
    void close() {
        threads.close();
    }
}
