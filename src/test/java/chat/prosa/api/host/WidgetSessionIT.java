package chat.prosa.api.host;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import chat.prosa.gateway.TestSocket;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** How a customer is let in whom a host platform vouches for. */
@QuarkusTest
class WidgetSessionIT extends VouchedFor {

    @Test
    void whoeverIsVouchedForIsLetInAsACustomer() {
        var token = letIn(host.sign(HostPlatform.nina()));
        me(token).statusCode(200).body("user.name", equalTo("Nina")).body("user.kind", equalTo("customer"));
        projects(token).body("items.name", containsInAnyOrder("Rollout"));
    }

    @Test
    void theSocketOpensToHimAtOnceAsABrowserDoesIt() {
        var token = letIn(host.sign(HostPlatform.nina()));
        var carried = "quarkus-http-upgrade#Authorization#Bearer%20" + token;
        try (var socket = TestSocket.open(server, Map.of(), "prosa.v1", carried)) {
            assertEquals("Nina", socket.take("welcome").at("/user/name").asText());
            socket.ask("chat.open", "project", firm.id("rollout"));
        }
    }

    @Test
    void theSameIdIsTheSameCustomerAndFollowsWhatIsSaidOfHim() {
        var first = id(letIn(host.sign(HostPlatform.nina())));
        var claims = HostPlatform.nina("name", "Nina Prado");
        claims.put("email", "prado@client.example");
        claims.put("projects", List.of("p-2", "unknown"));
        var token = letIn(host.sign(claims));
        assertEquals(first, id(token));
        me(token).body("user.name", equalTo("Nina Prado"));
        projects(token).body("items.name", containsInAnyOrder("Planning"));
        callers.as(firm, "ana")
                .get("/api/v1/customers/" + first)
                .then()
                .body("email", equalTo("prado@client.example"))
                .body("externalId", equalTo("u-1"));
    }

    @Test
    void whatIsNotSaidOfHimStays() {
        letIn(host.sign(HostPlatform.nina()));
        var token = letIn(host.sign(Map.of("sub", "u-1", "exp", HostPlatform.in(Duration.ofMinutes(1)))));
        me(token).body("user.name", equalTo("Nina"));
        projects(token).body("items", hasSize(1));
        projects(letIn(host.sign(HostPlatform.nina("projects", List.of())))).body("items", empty());
    }

    @Test
    void whoHasNoNameIsCalledByHisId() {
        var token = letIn(host.sign(Map.of("sub", "u-2", "exp", HostPlatform.in(Duration.ofMinutes(1)))));
        me(token).body("user.name", equalTo("u-2"));
    }

    @Test
    void hisSessionLastsAnHourHoweverShortTheTokenIs() {
        var expiresAt = session(host.sign(HostPlatform.nina()))
                .statusCode(200)
                .extract()
                .<String>path("expiresAt");
        var minutes = Duration.between(Instant.now(), Instant.parse(expiresAt)).toMinutes();
        assertEquals(59, minutes);
    }

    @Test
    void anRsaKeyVouchesByItsPublicHalf() {
        me(letIn(paired(firm).sign(HostPlatform.nina()))).body("user.name", equalTo("Nina"));
    }

    @Test
    void aPageOfAnotherSiteMayIfTheOrganizationAllowsIt() {
        var token = host.sign(HostPlatform.nina());
        from("https://portal.example", token)
                .statusCode(403)
                .header("Access-Control-Allow-Origin", "*")
                .body("code", equalTo("origin_not_allowed"));
        sql.run("update organization set allowed_origins = array['https://portal.example'] where id = ?", firm.id());
        from("https://portal.example", token)
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("token", notNullValue());
        from("https://portal.example.evil.example", token).statusCode(403);
    }

    @Test
    void whateverTheProviderIsHeIsLetIn() {
        sql.run("update organization set provider = 'none' where id = ?", firm.id());
        letIn(host.sign(HostPlatform.nina()));
    }
}
