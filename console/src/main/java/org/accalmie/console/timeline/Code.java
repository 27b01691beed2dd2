package org.accalmie.console.timeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of the services that stand for something, and have a name in both languages. */
public enum Code {
    SOLVED,
    WORKAROUND,
    EXCEPTION_GRANTED,
    REFUSED_WITH_ALTERNATIVE,
    NOTHING_TO_DO,
    MISSING_INFORMATION,
    WRONG_TEAM,
    UNCLEAR_REQUEST,
    ALREADY_HANDLED,
    OTHER,
    YES,
    PARTLY,
    NO,
    REMIND,
    RAISE,
    EXHAUST,
    MILD,
    MODERATE,
    STRONG,
    EXTREME,
    STILL_VERY_ANGRY,
    LESS_ANGRY,
    NEUTRAL,
    SATISFIED,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL,
    PHONE,
    CHAT,
    EMAIL,
    IN_PERSON,
    SOCIAL_MEDIA,
    BROKEN_PROMISE,
    UNMET_EXPECTATION,
    POOR_COMMUNICATION,
    TECHNICAL_PROBLEM,
    FELT_MISTREATED,
    EXTERNAL,
    OUTAGE,
    PAYMENT_TERMS,
    UNRESOLVED,
    UNKEPT_PROMISE,
    PERSISTENT_TECHNICAL,
    MISCOMMUNICATION,
    SYSTEM_FAILURE,
    LOG,
    CAPTURE,
    INVOICE,
    CONTRACT,
    PUBLIC_POST,
    MAIL,
    WEBHOOK,
    STREAM,
    SLACK,
    TEAMS;

    public static Optional<Code> named(@Nullable String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
