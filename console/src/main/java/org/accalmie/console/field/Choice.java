package org.accalmie.console.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be chosen in the fields that offer a choice, in the words of the services. */
public enum Choice {
    CHANNEL_PHONE("CHANNEL", "PHONE"),
    CHANNEL_CHAT("CHANNEL", "CHAT"),
    CHANNEL_EMAIL("CHANNEL", "EMAIL"),
    CHANNEL_IN_PERSON("CHANNEL", "IN_PERSON"),
    CHANNEL_SOCIAL_MEDIA("CHANNEL", "SOCIAL_MEDIA"),
    ANGER_MILD("ANGER", "MILD"),
    ANGER_MODERATE("ANGER", "MODERATE"),
    ANGER_STRONG("ANGER", "STRONG"),
    ANGER_EXTREME("ANGER", "EXTREME"),
    REASON_BROKEN_PROMISE("REASON", "BROKEN_PROMISE"),
    REASON_UNMET_EXPECTATION("REASON", "UNMET_EXPECTATION"),
    REASON_POOR_COMMUNICATION("REASON", "POOR_COMMUNICATION"),
    REASON_TECHNICAL_PROBLEM("REASON", "TECHNICAL_PROBLEM"),
    REASON_FELT_MISTREATED("REASON", "FELT_MISTREATED"),
    REASON_EXTERNAL("REASON", "EXTERNAL"),
    REASON_OUTAGE("REASON", "OUTAGE"),
    REASON_PAYMENT_TERMS("REASON", "PAYMENT_TERMS"),
    REASON_UNRESOLVED("REASON", "UNRESOLVED"),
    REASON_OTHER("REASON", "OTHER"),
    CHURN_RISK_LOW("CHURN_RISK", "LOW"),
    CHURN_RISK_MODERATE("CHURN_RISK", "MODERATE"),
    CHURN_RISK_HIGH("CHURN_RISK", "HIGH"),
    CHURN_RISK_CRITICAL("CHURN_RISK", "CRITICAL"),
    SENTIMENT_STILL_VERY_ANGRY("SENTIMENT", "STILL_VERY_ANGRY"),
    SENTIMENT_LESS_ANGRY("SENTIMENT", "LESS_ANGRY"),
    SENTIMENT_NEUTRAL("SENTIMENT", "NEUTRAL"),
    SENTIMENT_SATISFIED("SENTIMENT", "SATISFIED"),
    VALUE_LOW("VALUE", "LOW"),
    VALUE_MEDIUM("VALUE", "MEDIUM"),
    VALUE_HIGH("VALUE", "HIGH"),
    PROFILE_IMPATIENT("PROFILE", "IMPATIENT"),
    PROFILE_DISAPPOINTED_PERFECTIONIST("PROFILE", "DISAPPOINTED_PERFECTIONIST"),
    PROFILE_TIRED_OF_REPEATING("PROFILE", "TIRED_OF_REPEATING"),
    PROFILE_POWERLESS("PROFILE", "POWERLESS"),
    PROFILE_DEFENSIVE("PROFILE", "DEFENSIVE"),
    PROFILE_THREATENING_TO_LEAVE("PROFILE", "THREATENING_TO_LEAVE"),
    PROFILE_ANGRY_ELSEWHERE("PROFILE", "ANGRY_ELSEWHERE"),
    PROBLEM_UNKEPT_PROMISE("PROBLEM", "UNKEPT_PROMISE"),
    PROBLEM_PERSISTENT_TECHNICAL("PROBLEM", "PERSISTENT_TECHNICAL"),
    PROBLEM_MISCOMMUNICATION("PROBLEM", "MISCOMMUNICATION"),
    PROBLEM_SYSTEM_FAILURE("PROBLEM", "SYSTEM_FAILURE"),
    ORIGIN_KICKED_AROUND("ORIGIN", "KICKED_AROUND"),
    ORIGIN_NO_REQUEST("ORIGIN", "NO_REQUEST"),
    ORIGIN_INTOXICATED("ORIGIN", "INTOXICATED"),
    ORIGIN_OTHER("ORIGIN", "OTHER"),
    GESTURE_WORKSHOP_CREDIT("GESTURE", "WORKSHOP_CREDIT"),
    GESTURE_ACCOUNT_CREDIT("GESTURE", "ACCOUNT_CREDIT"),
    GESTURE_FREE_MONTH("GESTURE", "FREE_MONTH"),
    GESTURE_EXPERT_CALL("GESTURE", "EXPERT_CALL"),
    GESTURE_FULL_REFUND("GESTURE", "FULL_REFUND"),
    GESTURE_OTHER("GESTURE", "OTHER"),
    PRIORITY_NORMAL("PRIORITY", "NORMAL"),
    PRIORITY_HIGH("PRIORITY", "HIGH"),
    PRIORITY_URGENT("PRIORITY", "URGENT"),
    OWNER_AGENT("OWNER", "AGENT"),
    OWNER_TEAM("OWNER", "TEAM");

    /** Who promised, of each commitment. */
    public static final String OWNER = "OWNER";

    private final String of;
    private final String word;

    Choice(String of, String word) {
        this.of = of;
        this.word = word;
    }

    /** As the services write it. */
    public String word() {
        return word;
    }

    public static List<Choice> of(Field field) {
        return of(field.name());
    }

    public static List<Choice> of(String group) {
        return Stream.of(values()).filter(each -> each.of.equals(group)).toList();
    }

    public static Optional<Choice> named(Field field, @Nullable String word) {
        return of(field).stream().filter(each -> each.word.equals(word)).findFirst();
    }
}
