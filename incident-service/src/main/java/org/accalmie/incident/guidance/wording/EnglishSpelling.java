package org.accalmie.incident.guidance.wording;

import java.util.ArrayList;
import java.util.List;

/** Writes contractions out: {@code don’t}, {@code dont} and {@code do not} are the same. */
final class EnglishSpelling implements Spelling {

    @Override
    public List<Word> normalised(List<Word> words, String text) {
        var normalised = new ArrayList<Word>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (i + 1 < words.size() && isOneApostropheBetween(word, words.get(i + 1), text)) {
                i++;
                addContraction(normalised, word, words.get(i));
            } else {
                Contractions.joined(word.text()).forEach(part -> normalised.add(word.as(part)));
            }
        }
        return normalised;
    }

    @Override
    public boolean isOftenDropped(String word) {
        return false;
    }

    private static void addContraction(List<Word> normalised, Word head, Word tail) {
        var whole = new Word(head.text(), head.start(), tail.end());
        Contractions.of(head.text(), tail.text())
                .ifPresentOrElse(
                        parts -> parts.forEach(part -> normalised.add(whole.as(part))),
                        () -> normalised.addAll(List.of(head, tail)));
    }

    private static boolean isOneApostropheBetween(Word head, Word tail, String text) {
        return tail.start() == head.end() + 1 && "'’‘ʼ`´′＇".indexOf(text.charAt(head.end())) >= 0;
    }
}
