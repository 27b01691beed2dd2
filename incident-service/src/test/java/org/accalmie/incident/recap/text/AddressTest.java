package org.accalmie.incident.recap.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"jeanne@customer.example", "j.m+vip@mail.customer.example", "élodie@exemple.fr"})
    void shouldTakeOneAddress(String email) {
        assertThat(Address.of(email)).contains(new Address(email));
    }

    @Test
    void shouldTakeItWithoutTheSpacesAroundIt() {
        assertThat(Address.of(" jeanne@customer.example\n")).contains(new Address("jeanne@customer.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jeanne",
                "jeanne@",
                "@customer.example",
                "a@b@c",
                "a@b, c@d",
                "a@b;c@d",
                "Jeanne <a@b>",
                "a@b\r\nBcc: c@d",
                "+33 6 12 34 56 78"
            })
    void shouldTakeNothingElse(String email) {
        assertThat(Address.of(email)).isEqualTo(Optional.empty());
    }
}
