package org.accalmie.console.page;

import java.util.List;
import java.util.Map;
import org.accalmie.console.person.KeyFault;
import org.accalmie.console.person.SingleKey;
import org.jspecify.annotations.Nullable;

/** Single keys as they are or are being changed. */
public record KeysView(List<KeyView> keys) {
    /** @param key what was typed */
    public record KeyView(
            SingleKey of, String key, @Nullable KeyFault fault) {}

    static KeysView of(Map<SingleKey, String> keys, Map<SingleKey, KeyFault> faults) {
        return new KeysView(List.of(SingleKey.values()).stream()
                .map(each -> new KeyView(each, keys.getOrDefault(each, each.usual()), faults.get(each)))
                .toList());
    }

    public boolean isFaulty() {
        return keys.stream().anyMatch(each -> each.fault() != null);
    }
}
