package org.accalmie.incident.recap.text;

import java.util.List;
import java.util.stream.Stream;
import org.accalmie.incident.recap.text.Recap.Block;

/** The plan in legal mode: what was received and where it goes; no promise, no gesture, no word on the matter itself. */
record LegalPlan(RecapData agreed, Phrasing phrasing) {
    List<Block> blocks() {
        var say = phrasing.messages();
        var reference = agreed.incident().reference();
        var atOnce = Stream.concat(Stream.of(say.legalForwarded()), agreed.ticketId().map(say::legalTicket).stream())
                .toList();
        return List.of(
                new Block(say.atOnce(), atOnce),
                new Block(say.meanwhile(), List.of(say.legalCentral(reference), say.legalChannel())),
                new Block(say.yourSide(), List.of(say.legalDocuments(reference))));
    }
}
