package org.accalmie.local.importing.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One sheet a line, sent as it is. */
final class NdjsonSheets implements SheetFile {
    private final ObjectMapper json = new ObjectMapper();
    private final TextLines lines;

    NdjsonSheets(TextLines lines) {
        this.lines = lines;
    }

    @Override
    public String description() {
        return "%s, one sheet a line".formatted(lines.encoding().title);
    }

    /** Each line is asked for its own. */
    @Override
    public boolean mayHaveKeys() {
        return true;
    }

    @Override
    public Optional<Row> next() throws IOException {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var number = line.get().number();
            var text = line.get().text();
            if (line.get().fault().isPresent()) {
                return line.get().fault().map(fault -> new Row.Broken(number, fault));
            }
            if (!text.isBlank()) {
                return Optional.of(new Row.Sheet(number, text, hasKey(text), List.of()));
            }
        }
        return Optional.empty();
    }

    private boolean hasKey(String text) {
        try {
            var sheet = json.readTree(text);
            return !sheet.path("source").asText("").isBlank()
                    && !sheet.path("externalId").asText("").isBlank();
        } catch (JsonProcessingException forTheServiceToRefuse) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
