package chat.prosa.story;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BrowsersIT {
    @Test
    void keepPeopleApart() {
        try (var browsers = Browsers.launch()) {
            Page one = browsers.ofSomebody();
            Page other = browsers.ofSomebody();
            one.context().addCookies(List.of(new Cookie("who", "one").setUrl("http://localhost")));
            assertEquals(1, one.context().cookies().size());
            assertEquals(0, other.context().cookies().size());
        }
    }

    @Test
    void drawLetters() {
        try (var browsers = Browsers.launch()) {
            Page page = browsers.ofSomebody();
            page.setContent("<span>Olá</span>");
            assertTrue(page.locator("span").boundingBox().width > 0);
        }
    }
}
