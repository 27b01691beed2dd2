package org.accalmie.web.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import org.jspecify.annotations.Nullable;

/** Notes keys of maps that are not of their type, and goes on with what they name. */
final class CollectingKeys extends DeserializationProblemHandler {
    @Override
    public @Nullable Object handleWeirdKey(
            DeserializationContext context, Class<?> type, String key, @Nullable String failure) {
        var place = context.getParser().getParsingContext();
        JsonViolations.of(context).add(JsonPath.of(place), "must be " + TypeDescription.of(type));
        return null;
    }
}
