package chat.prosa.story;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Somebody at the console. */
final class Consultant extends Person {

    private static final Pattern SECONDS = Pattern.compile("^\\d+ segundos? para");

    Consultant(String name, Page page) {
        super(name, page);
        assertThat(button("Sua presença")).isVisible(); // he is there, not only his page
    }

    /** Changes how the firm runs its chat. */
    void settles(Map<String, ?> settings) {
        asks("PATCH", "organization/chat-settings", settings);
    }

    /** Asks the server for something beside his page; returns what it answers. */
    String asks(String method, String path, Map<String, ?> data) {
        var request = RequestOptions.create().setMethod(method).setData(data);
        var address = URI.create(page.url()).resolve("/api/v1/" + path).toString();
        var answer = page.request().fetch(address, request);
        assertTrue(answer.ok(), () -> path + ": " + answer.status() + " " + answer.text());
        return answer.text();
    }

    /** The id of the first thing in a list of the server. */
    String firstOf(String list) {
        return JsonParser.parseString(asks("GET", list, Map.of()))
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    /** The card that offers a customer's chat. */
    Locator offer(String customer) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Oferta: " + customer));
    }

    void accepts(String customer) {
        button(offer(customer), "Aceitar").click();
        isWith(customer);
    }

    void declines(String customer) {
        button(offer(customer), "Recusar").click();
    }

    /**
     * Reads the card until the second after next, as its ring counts them: an Enter before is not taken for an answer.
     */
    void reads(Locator card) {
        var seconds = Integer.parseInt(card.getByText(SECONDS).textContent().replaceFirst(" .*", ""));
        assertThat(card).not().containsText(Pattern.compile("\\b(%d|%d) segundo".formatted(seconds, seconds - 1)));
    }

    void takes(String customer) {
        clicks("Atender " + customer);
        isWith(customer);
    }

    /** Opens a chat of his own from the lists. */
    void opens(String customer) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(customer))
                .first()
                .click();
        isWith(customer);
    }

    /** Looks at a customer's chat, in which he can write. */
    private void isWith(String customer) {
        var chat = page.getByRole(AriaRole.MAIN);
        assertThat(chat.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(customer)))
                .isVisible();
        assertThat(composer()).isVisible();
    }

    /** Does something with the chat that is open, by the menu. */
    void does(String action) {
        clicks("Mais ações");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(action))
                .click();
    }

    /** Chooses one of many by a few letters. */
    void chooses(String letters, String name) {
        var chooser = page.getByRole(AriaRole.DIALOG);
        chooser.getByRole(AriaRole.COMBOBOX).fill(letters);
        assertThat(chooser.getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(name).setSelected(true)))
                .isVisible();
        presses("Enter");
    }

    /** One of the lists of chats: {@code Aguardando}, {@code Em espera}, {@code Em andamento}. */
    Locator list(String name) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(name));
    }

    /** What the list at the caret offers. */
    Locator suggestions() {
        return page.locator("prosa-composer").getByRole(AriaRole.OPTION);
    }

    /** How many colleagues are online, as the page says it. */
    Locator colleaguesOnline() {
        return page.locator("prosa-colleagues summary");
    }

    /** Is told something that is no part of a chat. */
    void isTold(String words) {
        assertThat(page.locator("prosa-notices")).containsText(words);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
