package org.accalmie.web.money;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes an amount with two digits: {@code @JsonSerialize(using = MoneySerializer.class)}. */
public final class MoneySerializer extends JsonSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal amount, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeNumber(amount.setScale(2, RoundingMode.HALF_UP));
    }
}
