package org.accalmie.console.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Whatever is not a person going to a page is a script's, streams as well, which cannot send a header of their own. */
@Singleton
final class ScriptRequests implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        var mode = context.request().getHeader("Sec-Fetch-Mode");
        return mode != null && !"navigate".equals(mode);
    }
}
