package org.accalmie.kpi.figure;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as RFC 4180 writes them, one line each; what is null in JSON is empty. */
@Provider
@Produces(FiguresCsvMapper.CSV)
public final class FiguresCsvMapper implements MessageBodyWriter<FiguresResponse> {
    static final String CSV = "text/csv;charset=UTF-8";

    private static final List<String> HEADER = List.of(
            "period", "slice", "kpi", "numerator", "denominator", "value", "median", "p90", "softened", "unit",
            "target", "verdict", "definitionVersion");

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return FiguresResponse.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            FiguresResponse figures,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        try (var csv = CsvWriter.builder().build(body)) {
            csv.writeRecord(HEADER);
            figures.items().forEach(figure -> csv.writeRecord(line(figure, figures.definitionVersion())));
        }
    }

    private static List<String> line(FigureResponse figure, int definitionVersion) {
        var spread = figure.spread();
        return List.of(
                figure.period(),
                figure.slice(),
                figure.kpi(),
                text(figure.numerator()),
                text(figure.denominator()),
                text(figure.value()),
                spread == null ? "" : text(spread.median()),
                spread == null ? "" : text(spread.p90()),
                figure.softened() == null ? "" : figure.softened().toString(),
                figure.unit(),
                figure.target(),
                figure.verdict().name(),
                Integer.toString(definitionVersion));
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
