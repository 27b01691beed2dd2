package org.accalmie.web.stream;

import java.util.UUID;

/**
 * What is said once to those who see a row.
 *
 * @param event the name of the event
 * @param data one line of JSON
 */
public record Announcement(String list, UUID subject, String event, String data) {}
