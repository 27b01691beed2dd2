package org.accalmie.incident.recap.text;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accalmie.incident.IncidentConfig;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.incident.guidance.CompanyConfig;
import org.accalmie.incident.recap.text.Recap.Block;
import org.accalmie.incident.record.Incident;
import org.accalmie.web.language.Language;

/** Writes the recap of an incident as it stands now. */
@Singleton
public class Recaps {
    private final Gestures gestures;
    private final CompanyConfig company;
    private final IncidentConfig config;

    Recaps(Gestures gestures, CompanyConfig company, IncidentConfig config) {
        this.gestures = gestures;
        this.company = company;
        this.config = config;
    }

    public RenderedRecap write(Incident incident, Language language) {
        var recapData = new RecapData(incident, gestures.latestOf(incident.id()));
        var phrasing = Phrasing.of(language, config.zone());
        return RenderedRecap.of(
                recapData.address(), recapData.isLegal() ? legal(recapData, phrasing) : plain(recapData, phrasing));
    }

    private Recap plain(RecapData recapData, Phrasing phrasing) {
        var say = phrasing.messages();
        var blocks = new Plan(recapData, company, phrasing).blocks();
        return recap(
                recapData, phrasing, say.intro(day(recapData, phrasing), reference(recapData)), blocks, say.closing());
    }

    private Recap legal(RecapData recapData, Phrasing phrasing) {
        var say = phrasing.messages();
        var blocks = new LegalPlan(recapData, phrasing).blocks();
        var intro = say.legalIntro(day(recapData, phrasing), reference(recapData));
        return recap(recapData, phrasing, intro, blocks, say.legalClosing());
    }

    private Recap recap(RecapData recapData, Phrasing phrasing, String intro, List<Block> blocks, String closing) {
        var say = phrasing.messages();
        var greeting = recapData.firstName().map(say::greeting).orElseGet(say::greetingWithoutName);
        return new Recap(say.subject(reference(recapData)), greeting, intro, blocks, closing, signature(phrasing));
    }

    private List<String> signature(Phrasing phrasing) {
        var signed = Stream.of(company.signature(), company.name())
                .flatMap(Optional::stream)
                .toList();
        return signed.isEmpty() ? List.of(phrasing.messages().customerService()) : signed;
    }

    private static String reference(RecapData recapData) {
        return recapData.incident().reference();
    }

    private static String day(RecapData recapData, Phrasing phrasing) {
        return phrasing.day(recapData.incident().sheet().contact().startedAt());
    }
}
