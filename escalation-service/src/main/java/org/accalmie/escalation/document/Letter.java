package org.accalmie.escalation.document;

/** What somebody is told by mail. */
public record Letter(String subject, String text, String html) {}
