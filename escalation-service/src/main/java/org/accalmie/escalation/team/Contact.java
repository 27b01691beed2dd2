package org.accalmie.escalation.team;

import java.util.regex.Pattern;
import org.accalmie.events.Ranges;
import org.accalmie.web.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a member of a team is told.
 *
 * @param member a user name
 * @param mail one address
 * @param language {@code fr} or {@code en}; French where nothing is said
 * @param quietHours when only what is IMMEDIATE reaches them, in the team's zone
 */
@Schema(name = "TeamContact")
public record Contact(
        String member,
        String mail,
        @Nullable String language,
        @Nullable QuietHours quietHours) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]+@[^\\s@,;:<>()\"\\\\]+");
    private static final int LONGEST = 254;

    public Contact {
        new Ranges()
                .given("member", member)
                .when(member != null && member.isBlank(), "member", "must not be blank")
                .given("mail", mail)
                .when(mail != null && !isAddress(mail), "mail", "must be an e-mail address")
                .when(language != null && Language.of(language).isEmpty(), "language", "must be fr or en")
                .require();
    }

    public Language spoken() {
        return language == null ? Language.FR : Language.of(language).orElseThrow();
    }

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
