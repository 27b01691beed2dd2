package org.accalmie.incident.guidance.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a guidance file. */
@Schema(
        oneOf = {
            ProfileGuide.class,
            Phase.class,
            Phrase.class,
            Checklist.class,
            Question.class,
            ChannelGuide.class,
            Script.class,
            Situation.class,
            Technique.class,
            Condition.class
        })
public interface Entry {
    /** The items of the inventory that it carries. */
    List<String> sources();
}
