package chat.prosa.story;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A customer on the page of a host platform. */
final class Visitor extends Person {

    /** Before the page's own policy has a word in it. */
    static final String WATCHING_THE_POLICY = """
            window.broken = [];
            addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
              broken.push(violatedDirective + " " + blockedURI));
            """;

    private static final String LOADED = """
            performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)
              .filter((path) => path === "/widget.js" || path.startsWith("/static/"))
            """;

    Visitor(String name, Page page) {
        super(name, page);
    }

    /** The button that stands on the page, with what it says to those who listen. */
    Locator launcher() {
        return page.locator("prosa-embed .launcher");
    }

    void opensChat() {
        launcher().click();
        panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Abrir chat"))
                .click();
    }

    Locator panel() {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Chat"));
    }

    void sees(String words) {
        assertThat(panel()).containsText(words);
    }

    /** What the embed told the page. */
    void isTold(String event) {
        assertThat(page.locator("#events")).containsText(event);
    }

    /** The paths of all the scripts and styles that the page has loaded of the embed. */
    List<String> loaded() {
        return ((List<?>) page.evaluate(LOADED)).stream().map(String::valueOf).toList();
    }

    /** Nothing of the embed is on the page. */
    void seesNothing() {
        assertThat(page.locator("prosa-embed")).hasCount(0);
    }

    @Override
    void leave() {
        var broken = page.evaluate("broken");
        super.leave();
        assertEquals(List.of(), broken, "the page's policy was broken");
    }
}
