package org.accalmie.escalation.document;

import java.util.Locale;
import org.accalmie.escalation.team.Team;
import org.accalmie.events.sheet.assessment.Trigger;

/** The six messages to a customer whose case is escalated. */
enum MessageKind {
    LEGAL,
    SECURITY,
    SOCIAL_MEDIA,
    VIP,
    BILLING,
    TECHNICAL;

    /** The most careful message that fits: what must not be said decides first, the team that has the case last. */
    static MessageKind of(Case about) {
        var team = about.escalation().team();
        if (about.legal() || team.equals(Team.LEGAL)) {
            return LEGAL;
        }
        if (about.triggeredBy(Trigger.SECURITY)) {
            return SECURITY;
        }
        if (about.triggeredBy(Trigger.REPUTATION)) {
            return SOCIAL_MEDIA;
        }
        if (about.escalation().origin().vip() || team.equals(Team.SUPERVISOR)) {
            return VIP;
        }
        return team.equals("BILLING") ? BILLING : TECHNICAL;
    }

    /** The name of its text. */
    String text() {
        return "message-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
