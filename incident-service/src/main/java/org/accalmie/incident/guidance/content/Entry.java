package org.accalmie.incident.guidance.content;

import java.util.List;

/** One entry of a guidance file. */
public interface Entry {
    /** The items of the inventory that it carries. */
    List<String> sources();
}
