package org.accalmie.console.session;

/** Somebody signed out. */
public record SessionEnded(String id) {}
