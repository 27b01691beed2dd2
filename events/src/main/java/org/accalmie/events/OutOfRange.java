package org.accalmie.events;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Some components of a record are what no such record may say. The message names them and quotes nothing. */
public final class OutOfRange extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    OutOfRange(List<Fault> faults) {
        super(faults.stream().map(it -> it.field() + " " + it.message()).collect(Collectors.joining("; ")));
        this.faults = faults;
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * What is wrong with one component.
     *
     * @param message completes the name of the field
     */
    public record Fault(String field, String message) {}
}
