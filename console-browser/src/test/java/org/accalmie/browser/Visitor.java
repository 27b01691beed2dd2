package org.accalmie.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Somebody at the console: a browser of their own, signed in, with an ear for what it complains of. */
final class Visitor implements AutoCloseable {
    /** In milliseconds: a window, or an answer, takes its time where the machine has other things to do. */
    private static final double PATIENCE = 90_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE / 3);
    }

    private static final Browser BROWSER = Chromium.launch();
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();
    private static final String LISTEN = """
            addEventListener('securitypolicyviolation', event => console.error(
                'policy violated: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))""";
    private static final Pattern KEY = Pattern.compile("(?:^|&)key=([^&]+)");
    private static final String REFUSED = "Failed to load resource: the server responded with a status of";

    private static final String SESSION_OVER = "Response Status Error Code 499";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Browser.NewContextOptions options) {
        context = BROWSER.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(LISTEN);
        context.onPage(this::listen);
        page = context.newPage();
    }

    private void listen(Page opened) {
        opened.onConsoleMessage(this::hear);
        opened.onPageError(complaints::add);
    }

    /** A demo user, signed in on the provider's page, once for all visitors of the role. */
    static Visitor of(String role, String language) {
        var state = SIGNED_IN.computeIfAbsent(role, key -> signIn(page -> choose(page, role)));
        return new Visitor(options(language).setStorageState(state));
    }

    /** Somebody else of the role, whose drafts and choices are nobody else's. */
    static Visitor named(String name, String role, String language) {
        var state = SIGNED_IN.computeIfAbsent(name + ":" + role, key -> signIn(page -> signIn(page, name, role)));
        return new Visitor(options(language).setStorageState(state));
    }

    static Visitor stranger(String language) {
        return new Visitor(options(language));
    }

    static Visitor withoutScript(String language) {
        return new Visitor(options(language).setJavaScriptEnabled(false));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** One more page of the same browser. */
    Page tab(String path) {
        var tab = context.newPage();
        tab.navigate(address(path));
        tab.waitForSelector(":root.scripts", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return tab;
    }

    /** Of each POST to an address that ends so, from now on, the key by which a repeat is the same command. */
    List<String> sent(String end) {
        var keys = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith(end)) {
                var key = KEY.matcher(request.postData());
                keys.add(key.find() ? key.group(1) : "none");
            }
        });
        return keys;
    }

    static String address(String path) {
        return Demonstrated.system().console().address(path).toString();
    }

    Response open(String path) {
        var address = address(path);
        var response = page.navigate(address);
        if (response == null) {
            throw new AssertionError("No answer for " + address);
        }
        return response;
    }

    Visitor on(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.colours()));
        return this;
    }

    /** On the provider's login page. */
    void chooseRole(String role) {
        choose(page, role);
    }

    private static void choose(Page login, String role) {
        login.locator("button[name=role][value=" + role + "]").click();
    }

    static void signIn(Page login, String name, String role) {
        login.locator("input[name=username]").fill(name);
        login.locator("input[name=role][value=" + role + "]").check();
        login.locator("button.go").click();
    }

    /** On the console's own pages once they listen. */
    void press(String... keys) {
        if (page.locator("header.top").count() > 0) {
            page.waitForSelector(
                    ":root.scripts", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /** What the browser said was wrong since it was asked last. */
    List<String> complaints() {
        var all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        context.close();
    }

    private void hear(ConsoleMessage message) {
        if (!List.of("error", "warning").contains(message.type())) {
            return;
        }
        // what a page is refused the test sees by itself
        if (!message.text().startsWith(REFUSED) && !message.text().startsWith(SESSION_OVER)) {
            complaints.add(message.text());
        }
    }

    private static String signIn(Consumer<Page> login) {
        try (var visitor = stranger("en")) {
            visitor.open("/");
            login.accept(visitor.page());
            visitor.page()
                    .waitForURL(address -> address.startsWith(
                            Demonstrated.system().console().address("/").toString()));
            return visitor.context().storageState();
        }
    }

    private static Browser.NewContextOptions options(String language) {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Europe/Paris")
                .setViewportSize(Screen.LIGHT.width(), Screen.LIGHT.height());
    }
}
