package chat.prosa.story;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Somebody at a page of Prosa, which lives from his coming to his leaving. */
abstract sealed class Person permits Consultant, Customer, Visitor {

    private static final String UNLOADED = "unloaded never";
    private static final String CUT_OFF = "Sem conexão.";

    final Page page;
    private final String name;

    Person(String name, Page page) {
        this.name = name;
        this.page = page;
        page.evaluate("since => window.since = since", UNLOADED);
    }

    void says(String text) {
        composer().fill(text);
        composer().press("Enter");
    }

    void hears(String text) {
        assertThat(log()).containsText(text);
    }

    void presses(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    void clicks(String button) {
        button(button).first().click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator log() {
        return page.getByRole(AriaRole.LOG);
    }

    Locator composer() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Escreva uma mensagem"));
    }

    /** His network is cut, and his page has noticed. */
    void losesNetwork() {
        page.context().setOffline(true);
        isCutOff();
    }

    void findsNetwork() {
        page.context().setOffline(false);
        isBack();
    }

    void isCutOff() {
        assertThat(page.getByText(CUT_OFF)).isVisible();
    }

    void isBack() {
        assertThat(page.getByText(CUT_OFF)).hasCount(0);
    }

    /** Keeps a picture of the page. */
    void portray(Path directory) {
        page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(name + ".png")));
    }

    /** Whatever happened, the page was never loaded anew. */
    void leave() {
        var since = page.evaluate("window.since");
        page.context().close();
        assertEquals(UNLOADED, since);
    }
}
