package org.accalmie.console.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.console.upstream.Listed;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The versions of a recorded sheet, the newest first, a page at a time: large ones are few to a page. */
@Singleton
final class SheetVersions {
    private static final int MOST = 100;

    private final SheetClient sheets;

    SheetVersions(@RestClient SheetClient sheets) {
        this.sheets = sheets;
    }

    /** @param older the version before the last one of the page, absent where there is none */
    record Page(
            List<ObjectNode> versions,
            @Nullable ObjectNode older,
            @Nullable String next) {}

    Page page(UUID id, @Nullable String after) {
        var page = read(id, MOST, after);
        var next = page.next();
        var older = next == null ? null : read(id, 1, next).items().getFirst();
        return new Page(page.items(), older, next);
    }

    Optional<ObjectNode> find(UUID id, int version) {
        if (version < 1) {
            return Optional.empty();
        }
        var page = read(id, MOST, null);
        while (page.next() != null && number(page.items().getLast()) > version) {
            page = read(id, MOST, page.next());
        }
        return page.items().stream().filter(each -> number(each) == version).findFirst();
    }

    private static int number(ObjectNode version) {
        return version.path("version").asInt();
    }

    private Listed<ObjectNode> read(UUID id, int limit, @Nullable String after) {
        var conditions = new HashMap<>(Map.of("limit", String.valueOf(limit)));
        if (after != null) {
            conditions.put("after", after);
        }
        return sheets.revisions(id, conditions);
    }
}
