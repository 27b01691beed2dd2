package org.accalmie.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.accalmie.events.Topic;
import org.junit.jupiter.api.Test;

/** Embedded or in containers, a server that was stopped comes back as it was. */
class LocalStackIT {
    @Test
    void shouldFindRowsAgainOnTheSamePortAfterAStop() throws SQLException {
        // given
        LocalStack.postgres().start();
        var url = LocalStack.freshDatabase("again");
        run(url, "create table fact (id int)");
        run(url, "insert into fact values (42)");

        // when
        LocalStack.postgres().stop();
        LocalStack.postgres().start();

        // then
        assertThat(LocalStack.jdbcUrl("again")).isEqualTo(url);
        assertThat(run(url, "update fact set id = 43 where id = 42")).isEqualTo(1);
    }

    @Test
    void shouldFindRecordsAgainOnTheSamePortAfterAStop() {
        // given
        LocalStack.kafka().start();
        var servers = LocalStack.bootstrapServers();
        var key = UUID.randomUUID().toString();
        TestTopics.publish(Topic.INCIDENTS, key, Map.of(), "before");

        // when
        LocalStack.kafka().stop();
        LocalStack.kafka().start();
        TestTopics.publish(Topic.INCIDENTS, key, Map.of(), "after");

        // then
        assertThat(LocalStack.bootstrapServers()).isEqualTo(servers);
        assertThat(TestTopics.read(Topic.INCIDENTS, key))
                .extracting(TestTopics.Read::value)
                .containsExactly("before", "after");
    }

    @Test
    void shouldTellTimeInAZoneWithAnOddOffset() throws SQLException {
        // given
        LocalStack.postgres().start();
        var url = LocalStack.freshDatabase("zone");

        // then
        try (var connection = DriverManager.getConnection(url, "zone", "zone");
                var zone = connection
                        .createStatement()
                        .executeQuery("select reset_val from pg_settings where name = 'TimeZone'")) {
            zone.next();
            assertThat(zone.getString(1)).isEqualTo("Asia/Kathmandu");
        }
    }

    private static int run(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "again", "again");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
