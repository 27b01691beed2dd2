package org.accalmie.eventing.relay;

import java.util.List;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** The failures that are the record's own: sending it again would fail again. */
final class RefusedRecord {
    private static final List<Class<? extends Throwable>> TERMINAL = List.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            InvalidRecordException.class,
            InvalidTopicException.class,
            SerializationException.class);

    private RefusedRecord() {}

    static boolean is(Throwable failure) {
        return TERMINAL.stream().anyMatch(type -> type.isInstance(failure));
    }
}
