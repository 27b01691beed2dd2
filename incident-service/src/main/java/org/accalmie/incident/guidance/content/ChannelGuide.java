package org.accalmie.incident.guidance.content;

import java.util.List;
import org.accalmie.events.sheet.Channel;

/** What changes with the channel. */
public record ChannelGuide(
        Channel id, String title, String example, List<Hint> steps, List<Hint> sentences, List<String> sources)
        implements Entry {}
