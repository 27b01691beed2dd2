package org.accalmie.database;

import org.accalmie.events.EventThatKnowsItsService;

/** Breaks the rule that the database knows no other module. */
public class DatabaseThatKnowsEvents {
    Class<?> event = EventThatKnowsItsService.class;
}
