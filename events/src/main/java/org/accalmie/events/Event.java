package org.accalmie.events;

/**
 * A fact that leaves a service. Its record components are the JSON value; the methods here are the envelope.
 *
 * <p>Events of one key keep their order. Within a version of a type, components are only added.
 */
public interface Event {
    Topic topic();

    /** The Kafka key: all about one incident (or customer, or agent) stays in order. */
    String key();

    /** The {@code ce_subject}: the incident's id, where the event is about one. */
    String subject();
}
