package chat.prosa.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody in the customer area. */
final class Customer extends Person {

    Customer(String name, Page page) {
        super(name, page);
    }

    /** Goes to a project, where there are several. */
    void visits(String project) {
        clicks(project);
    }

    void opensChat() {
        clicks("Abrir chat");
    }

    /** Chooses who attends him, among those who are linked to the project. */
    void calls(String consultant) {
        panel().getByText(consultant, new Locator.GetByTextOptions().setExact(true))
                .click();
        clicks("Chamar " + consultant);
    }

    void sees(String words) {
        assertThat(panel()).containsText(words);
    }

    Locator panel() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Chat de"));
    }
}
