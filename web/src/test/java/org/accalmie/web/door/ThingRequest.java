package org.accalmie.web.door;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.accalmie.web.validation.AfterNow;
import org.accalmie.web.validation.Later;
import org.jspecify.annotations.Nullable;

record ThingRequest(
        @NotNull @Size(max = 20) String name,
        @Nullable Mood mood,
        @Nullable Set<Mood> moods,
        @AfterNow(groups = Later.class) @Nullable Instant at,
        @Nullable LocalDate on,
        @Nullable Duration lasting,
        @Nullable Integer count,
        int weight,
        @Nullable BigDecimal amount,
        @Nullable Boolean vip,
        @Nullable @Valid Range range,
        @Nullable List<@Valid @NotNull Promise> promises,
        @Nullable List<@NotBlank String> labels) {

    enum Mood {
        CALM,
        ANGRY
    }

    record Promise(
            @NotNull @Size(max = 10) String action, @NotNull Instant dueAt) {}

    record Range(int low, int high) {
        Range {
            if (low > high) {
                throw new IllegalArgumentException("low must not exceed high");
            }
        }
    }
}
