package org.accalmie.incident.connector;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accalmie.eventing.EventJson;
import org.accalmie.incident.connector.mapping.Connector;
import org.accalmie.incident.connector.mapping.ConnectorDefinition;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The connectors with their former versions; of the secrets, the last one alone. */
@Singleton
class ConnectorStore {
    private final Jdbi jdbi;
    private final EventJson json;

    ConnectorStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** One change follows the other. */
    void lock() {
        jdbi.useHandle(handle -> handle.execute("lock table connector in exclusive mode"));
    }

    Optional<Connector> find(String name) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select name, version, definition, secret from connector where name = :name"
                                + " order by version desc limit 1")
                .bind("name", name)
                .map((row, context) -> Optional.ofNullable(connector(row)))
                .findOne()
                .flatMap(it -> it));
    }

    /** Those that were not removed, by name. */
    List<Connector> list(String after, int most) {
        return jdbi.withHandle(handle ->
                handle
                        .createQuery("""
                        select name, version, definition, secret from connector
                        where name > :after and definition is not null
                          and version = (select max(version) from connector other where other.name = connector.name)
                        order by name limit :most
                        """)
                        .bind("after", after)
                        .bind("most", most)
                        .map((row, context) -> connector(row))
                        .stream()
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    /** Of the last version, which may be the one that removed it. */
    int lastVersion(String name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(max(version), 0) from connector where name = :name")
                        .bind("name", name)
                        .mapTo(Integer.class)
                        .one());
    }

    void insert(Connector connector, String by, Instant at) {
        var row = new Row(connector.name(), connector.version(), json.text(connector.definition()), connector.secret());
        insert(row, by, at);
    }

    void remove(String name, int version, String by, Instant at) {
        insert(new Row(name, version, null, null), by, at);
    }

    private void insert(Row row, String by, Instant at) {
        jdbi.useHandle(handle -> {
            handle.execute("update connector set secret = null where name = ?", row.name());
            handle.createUpdate("insert into connector (name, version, definition, secret, changed_at, changed_by)"
                            + " values (:name, :version, :definition, :secret, :at, :by)")
                    .bind("name", row.name())
                    .bind("version", row.version())
                    .bind("definition", row.definition())
                    .bind("secret", row.secret())
                    .bind("at", at)
                    .bind("by", by)
                    .execute();
        });
    }

    private @Nullable Connector connector(ResultSet row) throws SQLException {
        var definition = row.getString("definition");
        return definition == null
                ? null
                : new Connector(
                        row.getString("name"),
                        row.getInt("version"),
                        json.read(definition, ConnectorDefinition.class),
                        row.getString("secret"));
    }

    private record Row(
            String name,
            int version,
            @Nullable String definition,
            @Nullable String secret) {}
}
