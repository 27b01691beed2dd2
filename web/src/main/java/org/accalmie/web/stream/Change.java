package org.accalmie.web.stream;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a row of a list changed; {@code before} is what decided who saw it, absent where it is new. */
record Change(long id, String list, UUID subject, @Nullable String before) {}
