package org.accalmie.web.stream;

/** A row as its list shows it, and what decides who sees it. */
public record StreamedRow<S>(Object item, S scope) {}
