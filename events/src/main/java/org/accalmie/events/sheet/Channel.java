package org.accalmie.events.sheet;

/** How the customer reached us. */
public enum Channel {
    PHONE,
    CHAT,
    EMAIL,
    IN_PERSON,
    SOCIAL_MEDIA
}
