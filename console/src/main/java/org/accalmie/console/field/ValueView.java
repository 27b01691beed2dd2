package org.accalmie.console.field;

import org.jspecify.annotations.Nullable;

/** A value as it is shown: a choice or a signal in words, or what was written. */
public record ValueView(@Nullable Choice choice, @Nullable Signal signal, String text) {}
