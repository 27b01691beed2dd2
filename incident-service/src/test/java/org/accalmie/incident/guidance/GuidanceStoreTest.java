package org.accalmie.incident.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accalmie.incident.guidance.content.Entry;
import org.accalmie.web.language.Language;
import org.junit.jupiter.api.Test;

class GuidanceStoreTest {

    @Test
    void shouldSpeakInTheNameOfTheConfiguredCompany() {
        // given
        var store = new GuidanceStore(
                company(Map.of("accalmie.company.name", "Durand & Fils", "accalmie.company.phone", "01 23 45 67 89")));

        // when
        var channels = store.read(Kind.CHANNELS);

        // then
        assertThat(texts(channels, Language.FR))
                .contains("Durand & Fils, 01 23 45 67 89")
                .doesNotContain("{company");
        assertThat(texts(channels, Language.EN)).contains("Durand & Fils — 01 23 45 67 89");
    }

    @Test
    void shouldLeaveWhatIsNotConfiguredVisible() {
        // given
        var store = new GuidanceStore(company(Map.of()));

        // then
        assertThat(texts(store.read(Kind.CHANNELS), Language.FR)).contains("{company}", "{companyPhone}");
    }

    private static String texts(Map<Language, List<Entry>> entries, Language language) {
        return Optional.ofNullable(entries.get(language)).orElseThrow().toString();
    }

    private static CompanyConfig company(Map<String, String> values) {
        var config = new SmallRyeConfigBuilder().withMapping(CompanyConfig.class);
        values.forEach(config::withDefaultValue);
        return config.build().getConfigMapping(CompanyConfig.class);
    }
}
