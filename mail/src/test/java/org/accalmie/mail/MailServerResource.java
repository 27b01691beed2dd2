package org.accalmie.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.accalmie.local.testing.LocalStack;

/** The mail server alone. */
public final class MailServerResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        LocalStack.mail().start();
        return Map.of("ACCALMIE_SMTP_PORT", LocalStack.smtpPort());
    }

    @Override
    public void stop() {
        LocalStack.mail().stop();
    }
}
