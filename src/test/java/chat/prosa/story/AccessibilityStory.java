package chat.prosa.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whoever cannot see well, or uses no mouse, finds no barrier on any page that axe would call serious. */
class AccessibilityStory {

    private static final Path PAGES = Path.of("src", "main", "resources", "web", "firm", "pages.js");
    private static final Pattern PATH = Pattern.compile("path: \"(/[^\"]+)\"");
    private static final Set<String> BARRIERS = Set.of("serious", "critical");

    @RegisterExtension
    static final Stage stage = new Stage();

    private final Set<String> found = new TreeSet<>();

    @Test
    void theAreaAndTheConsoleHaveNoBarrierWhileTheyTalk() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        look(ana.page);
        look(lia.page);
        lia.opensChat();
        lia.sees("1º da fila");
        look(lia.page);
        ana.takes("Lia Ferreira");
        lia.says("Bom dia");
        ana.hears("Bom dia");
        ana.says("Bom dia, Lia");
        lia.hears("Bom dia, Lia");
        look(lia.page);
        look(ana.page);
        ana.clicks("Encerrar");
        look(ana.page);
        ana.clicks("Encerrar conversa");
        lia.sees("Conversa encerrada.");
        look(lia.page);
        assertEquals(Set.of(), found);
    }

    @Test
    void whoSignsInMeetsNoBarrier() {
        var lia = stage.customer("lia");
        lia.page.context().clearCookies();
        try (var page = lia.page.context().newPage()) {
            page.navigate(stage.address() + "/login");
            look(page);
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void noPageOfTheFirmHasABarrier() throws IOException {
        var ana = stage.consultant("ana");
        ana.asks("POST", "tickets", Map.of("subject", "Rever a carga", "project", ana.firstOf("projects")));
        try (var page = ana.page.context().newPage()) {
            for (var path : pages()) {
                page.navigate(stage.address() + named(ana, path));
                look(page);
            }
        }
        assertEquals(Set.of(), found);
    }

    /** In both themes, which differ in colours only, as soon as the page is there; a colour on its way is none. */
    private void look(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(page.locator("prosa-skeleton")).hasCount(0);
        look(page, ColorScheme.LIGHT, new AxeBuilder(page));
        look(page, ColorScheme.DARK, new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private void look(Page page, ColorScheme theme, AxeBuilder axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
        axe.setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> BARRIERS.contains(rule.getImpact()))
                .forEach(rule -> note(page, theme, rule));
    }

    private void note(Page page, ColorScheme theme, Rule rule) {
        for (CheckedNode node : rule.getNodes()) {
            found.add("%s %s: %s %s".formatted(Path.of(page.url()).getFileName(), theme, rule.getId(), node.getHtml()));
        }
    }

    private static List<String> pages() throws IOException {
        return PATH.matcher(Files.readString(PAGES))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** A page of one thing shows the first of its kind, as REST names it. */
    private static String named(Consultant consultant, String path) {
        return path.endsWith("/:id")
                ? path.replace(":id", consultant.firstOf(path.replaceFirst(".*/(.+)/:id", "$1")))
                : path;
    }
}
