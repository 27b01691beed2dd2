package org.accalmie.incident.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396). */
final class MergePatch {
    private MergePatch() {}

    /** Changes the target; null removes, an object merges, everything else replaces. */
    static ObjectNode apply(ObjectNode target, ObjectNode patch) {
        for (var change : patch.properties()) {
            if (change.getValue().isNull()) {
                target.remove(change.getKey());
            } else {
                target.set(change.getKey(), merged(target.get(change.getKey()), change.getValue()));
            }
        }
        return target;
    }

    /**
     * Names what the patch removes as null, also what was never there: whoever reads the result strictly finds names that do
     * not exist, and takes the others for absent.
     */
    static ObjectNode nameRemoved(ObjectNode merged, ObjectNode patch) {
        for (var change : patch.properties()) {
            var left = merged.get(change.getKey());
            if (change.getValue().isNull() && left == null) {
                merged.putNull(change.getKey());
            } else if (change.getValue() instanceof ObjectNode within && left instanceof ObjectNode members) {
                nameRemoved(members, within);
            }
        }
        return merged;
    }

    private static JsonNode merged(JsonNode old, JsonNode value) {
        if (!(value instanceof ObjectNode members)) {
            return value;
        }
        return apply(old instanceof ObjectNode object ? object : members.objectNode(), members);
    }
}
