package chat.prosa.story;

import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** Opens a browser for each person of a story. To be used from one thread. */
final class Browsers implements AutoCloseable {
    private final Playwright playwright;
    private final Browser chromium;

    private Browsers(Playwright playwright, Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browsers launch() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        return new Browsers(
                playwright, playwright.chromium().launch(Chromium.find().launchOptions()));
    }

    /** The page of somebody else: with cookies, storage and connection apart from all others. */
    Page ofSomebody() {
        return ofSomebody(new Browser.NewContextOptions().setLocale("pt-BR"));
    }

    Page ofSomebody(Browser.NewContextOptions options) {
        return chromium.newContext(options).newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
