package org.accalmie.followup.alert;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.events.care.CareCause;

/** What a care manager does for the agent. */
enum CareDuty {
    /** The agent pauses now, whatever waits. */
    START_BREAK_AT_ONCE,
    /** The HR path: the agent, a manager and human resources talk. */
    TALK_WITH_HR,
    ASK_HOW_THEY_ARE,
    /** Fifteen minutes more. */
    OFFER_EXTRA_BREAK,
    ALLOW_EARLY_END,
    /** It is not personal, and they handled it well. */
    REMIND_NOT_PERSONAL;

    private static final Set<CareDuty> HR_PATH = Set.of(START_BREAK_AT_ONCE, TALK_WITH_HR);

    /** The four duties; the HR path comes first with distress. */
    static List<CareDuty> after(List<CareCause> causes) {
        return Stream.of(values())
                .filter(duty -> !HR_PATH.contains(duty) || causes.contains(CareCause.DISTRESS))
                .toList();
    }
}
