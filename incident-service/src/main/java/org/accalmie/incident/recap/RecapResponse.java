package org.accalmie.incident.recap;

import java.util.List;
import org.accalmie.incident.guidance.wording.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The recap as it would go out now.
 *
 * @param to absent where the customer has no address that a mail can go to
 * @param phrasesToAvoid what the language check finds in {@code text}, which comes from texts of the sheet
 * @param delivery of the recap that was asked to be sent last
 */
public record RecapResponse(
        @Nullable String to,
        String subject,
        String text,
        String html,
        List<Finding> phrasesToAvoid,
        @Nullable DeliveryResponse delivery) {}
