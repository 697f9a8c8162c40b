package chat.prosa.story;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The firm's pages, in a tab beside a consultant's console. */
record FirmTab(Page page) {

    /** Goes from the console to another section. */
    static FirmTab at(Consultant consultant, String section) {
        var tab = new FirmTab(consultant.page.context().newPage());
        tab.page.navigate(consultant.page.url());
        tab.link(section).first().click();
        tab.page.waitForURL(Pattern.compile("/firm/"));
        return tab;
    }

    /** Goes from the console to the settings of the chat. */
    static FirmTab settings(Consultant consultant) {
        var tab = at(consultant, "Empresa");
        tab.page.waitForURL(Pattern.compile("/firm/settings/chat$"));
        return tab;
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator radio(String name) {
        return named(AriaRole.RADIO, name);
    }

    Locator toggle(String name) {
        return named(AriaRole.SWITCH, name);
    }

    Locator list(String name) {
        return named(AriaRole.LIST, name);
    }

    /** The row of a table that has this text. */
    Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator text(String words) {
        return page.getByText(words);
    }

    /** What was said in the chat that is read. */
    Locator log() {
        return page.getByRole(AriaRole.LOG);
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }
}
