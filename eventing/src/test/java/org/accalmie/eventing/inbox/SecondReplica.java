package org.accalmie.eventing.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Another consumer of the same group and database, where a test enables its channel. */
@Singleton
@Identifier(SecondReplica.CHANNEL)
final class SecondReplica implements KafkaConsumerRebalanceListener {
    static final String CHANNEL = "second";

    private final EventIntake intake;
    private final AtomicBoolean joined = new AtomicBoolean();

    SecondReplica(EventIntake intake) {
        this.intake = intake;
    }

    boolean isReady() {
        return joined.get();
    }

    @org.eclipse.microprofile.reactive.messaging.Incoming(CHANNEL)
    @Blocking(CHANNEL)
    void take(ConsumerRecords<byte[], byte[]> records) {
        intake.take(records);
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        joined.set(!partitions.isEmpty());
    }
}
