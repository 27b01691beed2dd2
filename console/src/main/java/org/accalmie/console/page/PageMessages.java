package org.accalmie.console.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.accalmie.console.person.FilterFault;
import org.accalmie.console.person.KeyFault;
import org.accalmie.console.person.SingleKey;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.Rule;
import org.accalmie.console.upstream.Complaint;
import org.accalmie.console.upstream.RoutingRule;

/** The words that every page shares; both languages are in {@code messages/}. */
@MessageBundle("msg")
public interface PageMessages {
    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String menu(MenuEntry entry);

    @Message
    String settings_of(String name);

    @Message
    String language();

    @Message
    String theme();

    @Message
    String theme_choice(ThemeChoice choice);

    @Message
    String keys();

    @Message
    String shortcut(Shortcut shortcut);

    @Message
    String close();

    @Message
    String single_keys();

    @Message
    String on();

    @Message
    String off();

    @Message
    String sign_out();

    @Message
    String sign_in();

    @Message
    String signed_out();

    @Message
    String signed_out_text();

    @Message
    String nothing_here();

    @Message
    String nothing_here_text();

    @Message
    String not_built();

    @Message
    String not_built_text();

    @Message
    String problem(ProblemKind kind);

    @Message
    String problem_text(ProblemKind kind);

    /** Instead of what a page says that cannot be read. */
    @Message
    String maybe_given();

    @Message
    String rule(Rule rule);

    @Message
    String complaint(Complaint.Kind kind);

    /** Of the language that the words are in. */
    @Message
    String language_tag();

    @Message
    String routing_rule(RoutingRule rule);

    @Message
    String routing_own(String rule);

    @Message
    String routing_unnamed();

    @Message
    String routing_condition();

    @Message
    String routing_by_hand(String name);

    @Message
    String state_now(String state);

    @Message
    String retry_in(String seconds);

    @Message
    String waits_now();

    @Message
    String away_since(String at);

    @Message
    String back();

    @Message
    String live();

    @Message
    String live_away(String time, String seconds);

    @Message
    String live_trying(String time);

    @Message
    String changes_one();

    @Message
    String changes_many(String count);

    @Message
    String changes_page();

    @Message
    String voice_late(String reference);

    @Message
    String voice_soon(String reference);

    @Message
    String voice_raised(String reference);

    @Message
    String voice_taken(String reference);

    @Message
    String over();

    @Message
    String over_text();

    @Message
    String offline();

    @Message
    String offline_text();

    @Message
    String offline_unsent();

    @Message
    String signed_in();

    @Message
    String signed_in_text();

    @Message
    String find();

    @Message
    String find_hint();

    @Message
    String palette();

    @Message
    String palette_hint();

    @Message
    String palette_search(String words);

    @Message
    String palette_none();

    @Message
    String sound();

    @Message
    String desktop();

    @Message
    String sure();

    @Message
    String sure_nobody();

    @Message
    String sure_clocks();

    @Message
    String sure_told();

    @Message
    String sure_stays();

    @Message
    String sure_give();

    @Message
    String desktop_forbidden();

    @Message
    String change_keys();

    @Message
    String keys_title();

    @Message
    String keys_text();

    @Message
    String keys_saved();

    @Message
    String keys_usual();

    @Message
    String keys_save();

    @Message
    String keys_fault(KeyFault fault);

    @Message
    String filter_unsaved();

    @Message
    String filter_fault(FilterFault fault);

    @Message
    String single_key(SingleKey key);

    /** After a label whose value stands beside it. */
    @Message
    String colon();

    @Message
    String what_bouncing();

    @Message
    String what_legal();
}
