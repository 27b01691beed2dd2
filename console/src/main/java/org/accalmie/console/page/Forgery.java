package org.accalmie.console.page;

import org.jspecify.annotations.Nullable;

/** Whether a change may have been made up by another site's page in the person's browser. */
record Forgery(
        String method, @Nullable String fetchSite, @Nullable String origin, String host) {
    boolean isPossible() {
        if (method.equals("GET") || method.equals("HEAD")) {
            return false;
        }
        return fetchSite == null ? !isOwn(origin) : !fetchSite.equals("same-origin");
    }

    private boolean isOwn(@Nullable String from) {
        return from != null && (from.equals("http://" + host) || from.equals("https://" + host));
    }
}
