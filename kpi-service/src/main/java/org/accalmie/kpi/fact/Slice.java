package org.accalmie.kpi.fact;

/** The incidents that have one value in a dimension. */
public record Slice(Dimension dimension, String value) {
    public static final Slice ALL = new Slice(Dimension.ALL, Dimension.ALL.toString());
}
