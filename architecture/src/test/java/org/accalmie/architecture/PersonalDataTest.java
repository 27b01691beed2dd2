package org.accalmie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;
import org.accalmie.events.PersonalData;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.incident.sheet.IncidentRequest;
import org.junit.jupiter.api.Test;

/** Whoever adds a text to a sheet says whether it goes when a customer is erased. */
class PersonalDataTest {

    @Test
    void shouldKeepOnlyTheTextsOfAToldSheetThatAreNamedHere() {
        assertThat(keptTexts(IncidentRevised.class))
                .containsExactlyInAnyOrder(
                        "IncidentRevised.revisedBy",
                        "IncidentRecorded.reference",
                        "IncidentRecorded.recordedBy",
                        "IncidentRecorded.source",
                        "IncidentRecorded.externalId",
                        "Customer.id",
                        "Agent.id",
                        "Agent.team");
    }

    @Test
    void shouldKeepOnlyTheTextsOfAStoredSheetThatAreNamedHere() {
        assertThat(keptTexts(IncidentRequest.class))
                .containsExactlyInAnyOrder(
                        "IncidentRequest.source",
                        "IncidentRequest.externalId",
                        "CustomerRequest.id",
                        "AgentRequest.id",
                        "AgentRequest.team");
    }

    private static Stream<String> keptTexts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.isAnnotationPresent(PersonalData.class))
                .flatMap(component -> keptTexts(component, component.getGenericType()));
    }

    private static Stream<String> keptTexts(RecordComponent component, Type type) {
        return switch (type) {
            case ParameterizedType container ->
                Arrays.stream(container.getActualTypeArguments()).flatMap(content -> keptTexts(component, content));
            case Class<?> record when record.isRecord() -> keptTexts(record);
            case Class<?> text
            when CharSequence.class.isAssignableFrom(text) || text == Object.class ->
                Stream.of(component.getDeclaringRecord().getSimpleName() + "." + component.getName());
            default -> Stream.empty();
        };
    }
}
