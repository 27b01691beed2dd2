package org.accalmie.escalation.stored;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.accalmie.escalation.dossier.DossierSummary;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.eventing.EventJson;
import org.jspecify.annotations.Nullable;

/** Makes of a document of the first format one of the current: what was said last is not known of it, only by whom. */
record FirstFormat(EventJson json) {

    String upgraded(String text) {
        var document = members(json.read(text, Map.class));
        document.remove("lastSaid");
        document.put("last", last(members(document.remove("lastBy"))));
        document.putIfAbsent("gist", DossierSummary.NONE);
        var preparation = members(document.get("preparation"));
        if (preparation.get("dueAt") != null) {
            preparation.putIfAbsent("completeBy", preparation.get("dueAt"));
        }
        document.put("preparation", preparation);
        return json.text(document);
    }

    /** By rule; where a print of the last update was once kept as well. */
    private static Map<CommandType, StoredCommand> last(Map<String, @Nullable Object> lastBy) {
        var last = new HashMap<CommandType, StoredCommand>();
        Arrays.stream(CommandType.values())
                .filter(type -> lastBy.get(type.rule()) != null)
                .forEach(type ->
                        last.put(type, new StoredCommand(String.valueOf(lastBy.get(type.rule())), null, false)));
        return last;
    }

    private static Map<String, @Nullable Object> members(@Nullable Object object) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        if (object instanceof Map<?, ?> map) {
            map.forEach((name, value) -> members.put(String.valueOf(name), value));
        }
        return members;
    }
}
