package org.accalmie.escalation.document;

import org.accalmie.web.language.Language;

/** Writes documents in Markdown. */
final class Documents {
    private Documents() {}

    static String note(Case about, Language language) {
        return Templates.render("note", language, "note", new NoteWriter(about, wordsOf(about, language)).note());
    }

    static String message(Case about, Language language) {
        return new MessageWriter(about, wordsOf(about, language)).message(language);
    }

    private static Words wordsOf(Case about, Language language) {
        return new Words(language, about.zone());
    }
}
