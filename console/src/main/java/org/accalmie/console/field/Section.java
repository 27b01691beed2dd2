package org.accalmie.console.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of the form. */
public enum Section {
    CONTACT(Field.CUSTOMER_ID, Field.CALMED_AFTER),
    PERSON(Field.FIRST_NAME, Field.VIP),
    ANGER(Field.ANGER, Field.REASON_DETAIL),
    HEARD(Field.PROFILE, Field.SOLVED),
    END(Field.CHURN_RISK, Field.PLAN_SATISFACTION),
    HANDLING(Field.REFORMULATED, Field.OFFERED),
    ABUSE(Field.REMINDERS, Field.ORIGIN),
    PROMISES(null, null),
    TICKET(Field.TICKET_ID, Field.CALLBACK),
    GESTURE(Field.GESTURE, Field.JUSTIFICATION),
    DOSSIER(Field.SUMMARY, Field.OPTIONS),
    NOTES(Field.LESSON, Field.NOTE),
    YOU(Field.WELLBEING, Field.DISTRESS);

    /** What every contact has, so that it is never folded away. */
    private static final Set<Section> ALWAYS_OPEN = EnumSet.of(CONTACT, ANGER, HEARD, END, ABUSE);

    private final List<Field> fields;

    Section(@Nullable Field first, @Nullable Field last) {
        this.fields = first == null || last == null ? List.of() : List.copyOf(EnumSet.range(first, last));
    }

    public List<Field> fields() {
        return fields;
    }

    public boolean folds() {
        return !ALWAYS_OPEN.contains(this);
    }
}
