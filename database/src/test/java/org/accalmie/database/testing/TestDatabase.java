package org.accalmie.database.testing;

import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jta.TransactionManager;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.accalmie.database.Databases;
import org.accalmie.database.DedicatedConnections;
import org.accalmie.database.Transactions;
import org.accalmie.local.testing.LocalStack;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A migrated database of a test's own, with the pool and the transactions that a service has. */
public final class TestDatabase implements AutoCloseable {
    private static final Duration ACQUISITION = Duration.ofSeconds(2);

    private static final List<Logger> QUIET = Stream.of("kafka", "state.change.logger", "org.apache.kafka")
            .map(Logger::getLogger)
            .toList();

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        arjPropertyManager.getObjectStoreEnvironmentBean().setObjectStoreDir("target/transactions");
    }

    private final String name;
    private final TransactionSynchronizationRegistry registry = new TransactionSynchronizationRegistryImple();
    private final AgroalDataSource pool;
    private final Jdbi jdbi;

    public TestDatabase(String name) {
        this.name = name;
        LocalStack.start();
        LocalStack.freshDatabase(name);
        pool = pool();
        jdbi = Databases.on(pool);
        Flyway.configure().dataSource(pool).locations("db/eventing").load().migrate();
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    public Transactions transactions() {
        return new Transactions(TransactionManager.transactionManager(), List.of());
    }

    public TransactionSynchronizationRegistry registry() {
        return registry;
    }

    public DedicatedConnections connections() {
        return new DedicatedConnections(LocalStack.jdbcUrl(name), name, name);
    }

    public void execute(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }

    public long count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    /** What a killed process or a cut cable does to its connections. */
    public void terminate(String applicationName) {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                + " and application_name = '" + applicationName + "'");
    }

    @Override
    public void close() {
        pool.close();
    }

    private AgroalDataSource pool() {
        var transactions = new NarayanaTransactionIntegration(TransactionManager.transactionManager(), registry);
        var configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(8)
                        .acquisitionTimeout(ACQUISITION)
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .transactionIntegration(transactions)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(LocalStack.jdbcUrl(name))
                                .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED)
                                .principal(new NamePrincipal(name))
                                .credential(new SimplePassword(name))
                                .jdbcProperty("connectTimeout", "2")));
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
