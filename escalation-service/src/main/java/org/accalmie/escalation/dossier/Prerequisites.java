package org.accalmie.escalation.dossier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.events.Ranges;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.web.validation.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier must hold before it goes to a team, by the names of its fields.
 *
 * @param teams for each team a list of requirements, each met by any one of the fields it names
 */
public record Prerequisites(int version, Map<String, List<List<String>>> teams) {
    private static final Map<String, RecordComponent> FIELDS = Arrays.stream(Dossier.class.getRecordComponents())
            .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, Function.identity()));

    public Prerequisites {
        new Ranges().given("teams", teams).require();
        new Ranges()
                .when(teams.values().stream().anyMatch(Prerequisites::gaping), "teams", "must name lists of fields")
                .require();
        teams = Collections.unmodifiableMap(new TreeMap<>(teams));
    }

    /** The fields that would meet the requirements the dossier does not meet. */
    public List<String> missing(String team, @Nullable Dossier dossier) {
        return teams.getOrDefault(team, List.of()).stream()
                .filter(anyOf -> anyOf.stream().noneMatch(field -> given(field, dossier)))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether a dossier has a field of that name. */
    public static boolean known(String field) {
        return FIELDS.containsKey(field);
    }

    private static boolean gaping(@Nullable List<List<String>> required) {
        return required == null
                || required.stream()
                        .anyMatch(anyOf -> anyOf == null || anyOf.stream().anyMatch(Objects::isNull));
    }

    private static boolean given(String field, @Nullable Dossier dossier) {
        return dossier != null
                && switch (read(field, dossier)) {
                    case null -> false;
                    case String text -> !Blanks.isBlank(text);
                    case Collection<?> several -> !several.isEmpty();
                    default -> true;
                };
    }

    private static @Nullable Object read(String field, Dossier dossier) {
        var component = FIELDS.get(field);
        try {
            return component == null ? null : component.getAccessor().invoke(dossier);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
