package org.accalmie.incident.customer;

import java.util.List;
import org.accalmie.incident.gesture.ledger.LedgerEntry;
import org.accalmie.incident.sheet.part.CustomerRequest;

/**
 * What is known of a customer.
 *
 * @param lastContacts the ten latest, newest first
 * @param gestures those of the policy's period that count, newest first
 * @param nextGestureNeedsApproval whether whatever is offered now is one gesture too many to be decided alone
 * @param repetitions of the 30 days before now
 */
record Customer(
        CustomerRequest person,
        Contacts contacts,
        List<LastContact> lastContacts,
        List<LedgerEntry> gestures,
        boolean nextGestureNeedsApproval,
        List<Repetition> repetitions) {}
