package org.accalmie.escalation.webhook;

import java.util.List;

/**
 * There is something to deliver.
 *
 * @param claimed what is sent as soon as it is committed
 * @param others whether there is more, for whoever looks for it
 */
record DeliveryAdded(List<ClaimedDelivery> claimed, boolean others) {
    static final DeliveryAdded UNCLAIMED = new DeliveryAdded(List.of(), true);
}
