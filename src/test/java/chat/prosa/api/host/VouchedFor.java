package chat.prosa.api.host;

import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** A firm whose host platform vouches for its customers. */
abstract class VouchedFor {

    static final KeyPair PAIR = pair(2048);

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    Firm firm;
    HostPlatform host;

    @BeforeEach
    void aFirmAndItsHostPlatform() {
        firm = firms.found();
        sql.run("update project set external_id = 'p-1' where id = ?", firm.id("rollout"));
        sql.run("update project set external_id = 'p-2' where id = ?", firm.id("planning"));
        host = sharing(firm);
    }

    HostPlatform sharing(Firm firm) {
        var made = callers.as(firm, "ana")
                .body(Map.of("name", "Portal"))
                .post("/api/v1/signing-keys")
                .then()
                .statusCode(201)
                .extract();
        return HostPlatform.sharing(made.path("id"), made.path("secret"));
    }

    HostPlatform paired(Firm firm) {
        var kid = callers.as(firm, "ana")
                .body(Map.of("name", "Portal", "publicKey", pem(PAIR)))
                .post("/api/v1/signing-keys")
                .then()
                .statusCode(201)
                .body("algorithm", equalTo("RS256"))
                .body("$", not(hasKey("secret")))
                .extract()
                .<String>path("id");
        return new HostPlatform("RS256", kid, PAIR.getPrivate());
    }

    static KeyPair pair(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String pem(KeyPair pair) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    int customers(Firm of) {
        return sql.count("select count(*) from customer where organization = ? and external_id = 'u-1'", of.id());
    }

    String letIn(String token) {
        return session(token).statusCode(200).extract().path("token");
    }

    ValidatableResponse session(String token) {
        return asked().body(Map.of("token", token))
                .post("/api/v1/widget/session")
                .then();
    }

    ValidatableResponse from(String origin, String token) {
        return asked().header("Origin", origin)
                .body(Map.of("token", token))
                .post("/api/v1/widget/session")
                .then();
    }

    RequestSpecification asked() {
        return callers.nobody();
    }

    String id(String token) {
        return me(token).extract().path("user.id");
    }

    ValidatableResponse me(String token) {
        return callers.bearing(token).get("/api/v1/me").then();
    }

    ValidatableResponse projects(String token) {
        return callers.bearing(token).get("/api/v1/projects").then().statusCode(200);
    }
}
