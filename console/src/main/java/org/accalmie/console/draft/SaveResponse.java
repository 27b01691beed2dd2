package org.accalmie.console.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script is told of a save.
 *
 * @param version of what is kept now, empty where nothing is
 * @param values what is kept, where somebody else's tab was quicker
 */
record SaveResponse(String version, @Nullable Map<String, List<String>> values) {}
