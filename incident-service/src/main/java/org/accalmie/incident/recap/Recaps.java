package org.accalmie.incident.recap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accalmie.incident.IncidentConfig;
import org.accalmie.incident.gesture.Gestures;
import org.accalmie.incident.guidance.CompanyConfig;
import org.accalmie.incident.intake.Incident;
import org.accalmie.incident.recap.Recap.Block;
import org.accalmie.web.Language;

/** Writes the recap of an incident as it stands now. */
@Singleton
class Recaps {
    private final Gestures gestures;
    private final CompanyConfig company;
    private final IncidentConfig config;

    Recaps(Gestures gestures, CompanyConfig company, IncidentConfig config) {
        this.gestures = gestures;
        this.company = company;
        this.config = config;
    }

    Letter write(Incident incident, Language language) {
        var agreed = new Agreed(incident, gestures.latestOf(incident.id()));
        var phrasing = Phrasing.of(language, config.zone());
        return Letter.of(agreed.address(), agreed.isLegal() ? legal(agreed, phrasing) : plain(agreed, phrasing));
    }

    private Recap plain(Agreed agreed, Phrasing phrasing) {
        var say = phrasing.messages();
        var blocks = new Plan(agreed, company, phrasing).blocks();
        return recap(agreed, phrasing, say.intro(day(agreed, phrasing), reference(agreed)), blocks, say.closing());
    }

    private Recap legal(Agreed agreed, Phrasing phrasing) {
        var say = phrasing.messages();
        var blocks = new LegalPlan(agreed, phrasing).blocks();
        var intro = say.legalIntro(day(agreed, phrasing), reference(agreed));
        return recap(agreed, phrasing, intro, blocks, say.legalClosing());
    }

    private Recap recap(Agreed agreed, Phrasing phrasing, String intro, List<Block> blocks, String closing) {
        var say = phrasing.messages();
        var greeting = agreed.firstName().map(say::greeting).orElseGet(say::greetingWithoutName);
        return new Recap(say.subject(reference(agreed)), greeting, intro, blocks, closing, signature(phrasing));
    }

    private List<String> signature(Phrasing phrasing) {
        var signed = Stream.of(company.signature(), company.name())
                .flatMap(Optional::stream)
                .toList();
        return signed.isEmpty() ? List.of(phrasing.messages().customerService()) : signed;
    }

    private static String reference(Agreed agreed) {
        return agreed.incident().reference();
    }

    private static String day(Agreed agreed, Phrasing phrasing) {
        return phrasing.day(agreed.incident().sheet().contact().startedAt());
    }
}
