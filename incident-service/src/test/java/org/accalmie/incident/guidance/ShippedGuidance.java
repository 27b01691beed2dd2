package org.accalmie.incident.guidance;

import java.util.Map;
import java.util.stream.Stream;
import org.accalmie.incident.guidance.content.ChannelGuide;
import org.accalmie.incident.guidance.content.Cue;
import org.accalmie.incident.guidance.content.Hint;
import org.accalmie.incident.guidance.content.Line;
import org.accalmie.incident.guidance.content.Phase;
import org.accalmie.incident.guidance.content.ProfileGuide;
import org.accalmie.incident.guidance.content.Script;
import org.accalmie.incident.guidance.content.Technique;
import org.accalmie.web.language.Language;

/** The guidance as shipped, for tests of other rooms. */
public final class ShippedGuidance {
    private ShippedGuidance() {}

    public static Guidance read() {
        return new Guidance(new GuidanceStore(new Placeholders(Map.of())));
    }

    /** All that an agent is advised to say. */
    public static Stream<String> sentences(Guidance guidance, Language language) {
        return Stream.of(Kind.values())
                .flatMap(kind -> guidance.entries(kind, language).stream())
                .flatMap(entry -> switch (entry) {
                    case ProfileGuide profile -> texts(profile.sentences().stream());
                    case Phase phase -> texts(phase.sentences().stream());
                    case ChannelGuide channel -> texts(channel.sentences().stream());
                    case Technique technique -> texts(technique.sentences().stream());
                    case Script script ->
                        lines(script).filter(line -> line.as() != Cue.DO).map(Line::text);
                    default -> Stream.<String>empty();
                });
    }

    private static Stream<String> texts(Stream<Hint> hints) {
        return hints.map(Hint::text);
    }

    private static Stream<Line> lines(Script script) {
        return Stream.concat(
                script.lines().stream(), script.branches().stream().flatMap(branch -> branch.lines().stream()));
    }
}
