package org.accalmie.local.importing.file;

import java.util.List;

/** What stands in a file at one place; its line is where it begins, counted from 1. */
public sealed interface Row {
    /** A field that no sheet has: the service refuses it, and says what else is wrong with the row. */
    String SPOILT = "unreadableCells";

    long line();

    /**
     * A sheet that can be sent.
     *
     * @param json one line, without its end; refused by the service when there are faults
     * @param hasKey whether it names its source and external id, so that it is recognised when it is sent again
     * @param faults what cannot be read
     */
    record Sheet(long line, String json, boolean hasKey, List<Fault> faults) implements Row {}

    /** A row of separators alone, as spreadsheets write below a table. */
    record Empty(long line) implements Row {}

    /** A row whose cells cannot be told apart. */
    record Broken(long line, String fault) implements Row {}

    /**
     * What is wrong with a row.
     *
     * @param field the path of a field, or the number of a column
     */
    record Fault(String field, String message) {}
}
