package org.accalmie.escalation.document;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message to the customer says, in the words of one language. Public for the templates' sake.
 *
 * @param phase how far the case is; see {@link Phase}
 * @param opening the text of the kind, Markdown already
 * @param reference the one under which the customer finds the case again
 * @param contact who the customer's contact is; absent while it is the writer
 * @param nextUpdateAt when the customer hears from us next; absent where nobody promised it, or it has passed
 * @param owed whether a promised update has not come
 * @param knownBy by when the next update will be known at the latest
 * @param regularly whether the customer hears from us every few hours
 * @param asks what we would like to have from the customer
 * @param safety what the customer can do at once to protect their account
 * @param steps what was agreed, with its dates
 * @param statement the one statement that was decided on
 * @param outcome how the case ended
 */
public record Message(
        String phase,
        RawString opening,
        String reference,
        @Nullable String contact,
        @Nullable String nextUpdateAt,
        boolean owed,
        @Nullable String knownBy,
        boolean regularly,
        List<String> asks,
        List<String> safety,
        List<String> steps,
        @Nullable String statement,
        @Nullable String outcome) {

    Message opening(String text) {
        return new Message(
                phase,
                new RawString(text.strip()),
                reference,
                contact,
                nextUpdateAt,
                owed,
                knownBy,
                regularly,
                asks,
                safety,
                steps,
                statement,
                outcome);
    }
}
