package chat.prosa.story;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Notes whatever goes wrong on somebody's pages: errors, dialogs, and what the pages' policy had to keep from running,
 * which the browser says on the console.
 */
final class Witness {

    private static final int NARROW = 390;

    private final List<String> faults = new ArrayList<>();

    /** Watches all the pages of somebody, those of other tabs too. */
    void watch(Person person) {
        watch(person.page.context());
    }

    private void watch(BrowserContext context) {
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text() + " " + message.location());
            }
        });
        context.onWebError(error -> faults.add(error.error()));
        context.onDialog(this::dismiss);
    }

    private void dismiss(Dialog dialog) {
        faults.add(dialog.type() + ": " + dialog.message());
        dialog.dismiss();
    }

    /** Nothing went wrong, nothing that somebody typed has run, and the page keeps within its window. */
    void isContent(Page page) {
        fits(page);
        var usual = page.viewportSize();
        page.setViewportSize(NARROW, usual.height);
        fits(page);
        page.setViewportSize(usual.width, usual.height);
        assertEquals(true, page.evaluate("window.hacked === undefined"), page::url);
        assertEquals(List.of(), faults);
    }

    /** Beside the one refusal that the story is about, which the browser notes as an error too. */
    void forgives(String words) {
        faults.removeIf(fault -> fault.contains(words));
    }

    private static void fits(Page page) {
        var script = "document.documentElement.scrollWidth - innerWidth";
        var over = ((Number) page.evaluate(script)).intValue();
        assertTrue(
                over <= 0,
                () -> page.url() + " is wider than its window of " + page.viewportSize().width + " by " + over);
    }
}
