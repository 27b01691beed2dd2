package org.accalmie.console.field;

import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;

/** What templates ask of the fields of a sheet. */
@TemplateExtension(namespace = "fields")
final class SheetWords {
    private SheetWords() {}

    /** Where a service has something against a sheet that it looks at; absent where the form has no such field. */
    static @Nullable Field named(String path) {
        return Field.at(path.replaceFirst("^incident\\.", "").replaceFirst("\\[.*", ""))
                .orElse(null);
    }
}
