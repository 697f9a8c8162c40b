package chat.prosa.story;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import chat.prosa.PackagedServer;
import chat.prosa.TestDatabase;

/**
 * Where a class tells its stories: one packaged server for all of them, a firm of its own for each, so that none
 * disturbs another, and a browser for each person in it.
 */
final class Stage implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final String PASSWORD = "prosa-demo";

    private static final Path PICTURES = Path.of("target", "stories");
    private static final int MILLISECONDS_TO_SEE = 20_000;

    private final Map<String, String> configuration = new HashMap<>();
    private final List<Person> people = new ArrayList<>();
    private PackagedServer server;
    private Browsers browsers;
    private Firm firm;

    /** Has the server configured so, beside all that is usual. */
    Stage with(String property, String value) {
        configuration.put(property, value);
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(MILLISECONDS_TO_SEE);
        configuration.putAll(TestDatabase.empty());
        configuration.put("quarkus.http.port", Integer.toString(freePort()));
        configuration.put("prosa.demo", "true");
        start();
        browsers = Browsers.launch();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        firm = Firm.found(configuration);
    }

    Consultant consultant(String name) {
        return enter(new Consultant(name, signIn(name)));
    }

    Customer customer(String name) {
        return enter(new Customer(name, signIn(name)));
    }

    /** Somebody on another site's page, in whatever language its people speak. */
    Visitor visitor(String name, String address) {
        var page = browsers.ofSomebody();
        page.addInitScript(Visitor.WATCHING_THE_POLICY);
        page.navigate(address);
        return enter(new Visitor(name, page));
    }

    /** Where the server is. */
    URI address() {
        return server.address();
    }

    /** The firm lets pages of another site call. */
    void allows(String origin) throws Exception {
        firm.allows(origin, configuration);
    }

    /** The sessions of all the firm's customers end. */
    void signsCustomersOut() throws Exception {
        firm.signsCustomersOut(configuration);
    }

    /** Ends the server as {@code kill -9} does. */
    void kill() {
        server.kill();
    }

    /** Starts the server, where it was before. */
    void start() throws Exception {
        server = PackagedServer.start(configuration);
    }

    /** Somebody leaves before the end. */
    void seesOff(Person person) {
        people.remove(person);
        person.leave();
    }

    /** Whoever was there leaves; of a story that failed remains what they saw last. */
    @Override
    public void afterEach(ExtensionContext context) {
        var leaving = List.copyOf(people);
        people.clear();
        if (context.getExecutionException().isPresent()) {
            leaving.forEach(person -> person.portray(
                    PICTURES.resolve(context.getRequiredTestMethod().getName())));
        }
        leaving.forEach(Person::leave);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browsers.close();
        server.close();
    }

    private Page signIn(String name) {
        var page = browsers.ofSomebody();
        page.navigate(server.address() + "/login");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-mail"))
                .fill(firm.email(name));
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Senha"))
                .fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/(console|area)"));
        return page;
    }

    private <P extends Person> P enter(P person) {
        people.add(person);
        return person;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
