package org.accalmie.escalation.webhook.receiver;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many deliveries of each webhook are on their way from here. What is new takes a place where none waits for it; else
 * it waits as well, so that it does not overtake.
 */
@Singleton
public final class ReceiverSlots {
    private final int each;
    private final DeliveryBell bell;
    private final Map<UUID, Integer> taken = new HashMap<>();
    private final Set<UUID> waiting = new HashSet<>();
    private boolean claiming;

    @Inject
    ReceiverSlots(WebhookConfig config, DeliveryBell bell) {
        this(config.atOnce(), bell);
    }

    ReceiverSlots(int each, DeliveryBell bell) {
        this.each = each;
        this.bell = bell;
    }

    /** Takes a place for something new; where it gets none it waits for a claim. */
    public synchronized boolean take(UUID webhook) {
        if (claiming || waiting.contains(webhook) || free(webhook, taken) <= 0) {
            waiting.add(webhook);
            return false;
        }
        taken.merge(webhook, 1, Integer::sum);
        return true;
    }

    /** Has it looked for what may wait for the place. */
    public synchronized void giveBack(UUID webhook) {
        taken.computeIfPresent(webhook, (id, number) -> number == 1 ? null : number - 1);
        if (waiting.contains(webhook)) {
            bell.ring();
        }
    }

    /** What is found for the places that are free takes them; meanwhile nothing else does. */
    public <T> List<T> claim(Function<Map<UUID, Integer>, List<T>> looking, Function<T, UUID> webhookOf) {
        var before = beginClaim();
        var takers = new ArrayList<UUID>();
        try {
            var found = looking.apply(before);
            found.stream().map(webhookOf).forEach(takers::add);
            forgetWhoWaits(before, takers);
            return found;
        } finally {
            endClaim(takers);
        }
    }

    private synchronized Map<UUID, Integer> beginClaim() {
        claiming = true;
        return Map.copyOf(taken);
    }

    /** Of whom all places were filled, more may wait; of others nothing does. */
    private synchronized void forgetWhoWaits(Map<UUID, Integer> before, List<UUID> takers) {
        Map<UUID, Long> numbers = takers.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        Stream.concat(Set.copyOf(waiting).stream(), numbers.keySet().stream())
                .distinct()
                .forEach(webhook -> {
                    if (numbers.getOrDefault(webhook, 0L) >= free(webhook, before)) {
                        waiting.add(webhook);
                    } else {
                        waiting.remove(webhook);
                    }
                });
    }

    private synchronized void endClaim(List<UUID> takers) {
        takers.forEach(webhook -> taken.merge(webhook, 1, Integer::sum));
        claiming = false;
    }

    private int free(UUID webhook, Map<UUID, Integer> busy) {
        return each - busy.getOrDefault(webhook, 0);
    }
}
