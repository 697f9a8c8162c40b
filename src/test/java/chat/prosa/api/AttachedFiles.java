package chat.prosa.api;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;

import chat.prosa.id.ChatId;

/** Ana attends Lia, and both can attach files to their chat. */
abstract class AttachedFiles {

    static final String ATTACHMENTS = "/api/v1/attachments";

    static final RestAssuredConfig AS_BROWSERS = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(StandardCharsets.UTF_8));

    static final byte[] TEXT = "Olá!\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    Firm firm;
    ChatId chat;

    @BeforeEach
    void anaTalksWithLia() {
        firm = firms.found();
        chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "ana", chat);
    }

    ValidatableResponse attach(String person, String name, byte[] bytes) {
        return form(callers.as(firm, person), name, bytes);
    }

    ValidatableResponse form(RequestSpecification caller, String name, byte[] bytes) {
        return caller.config(AS_BROWSERS)
                .contentType("multipart/form-data")
                .multiPart("file", name, bytes)
                .multiPart("chat", chat.toString())
                .post(ATTACHMENTS)
                .then();
    }

    String attached(String person, String name, byte[] bytes) {
        return attach(person, name, bytes).statusCode(201).extract().path("id");
    }

    ValidatableResponse read(String person, String id) {
        return callers.as(firm, person).get(ATTACHMENTS + "/" + id).then().statusCode(200);
    }

    ValidatableResponse thumbnail(String person, String id) {
        return callers.as(firm, person)
                .get(ATTACHMENTS + "/" + id + "?thumbnail")
                .then();
    }
}
