package org.accalmie.eventing;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
final class TimeOrderedIds implements Ids {
    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
