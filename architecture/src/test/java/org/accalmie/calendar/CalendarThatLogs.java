package org.accalmie.calendar;

import org.accalmie.events.Topic;

/** Breaks the rule that the calendar is pure. */
public class CalendarThatLogs {
    Topic topic = Topic.CARE;
}
