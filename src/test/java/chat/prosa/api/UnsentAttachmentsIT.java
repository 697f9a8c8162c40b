package chat.prosa.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;

/** How much one person may attach without sending it. */
@QuarkusTest
class UnsentAttachmentsIT extends AttachedFiles {

    private static final int MOST = 100;
    private static final long MOST_BYTES = 200 << 20;

    private static final String UNSENT = """
            insert into attachment (organization, id, chat, uploader_kind, uploader, name, type, size, created_at)
            select organization, gen_random_uuid(), id, 'customer', ?, 'a.txt', 'text/plain', ?, now()
            from chat, generate_series(1, ?) where id = ?
            """;

    @Test
    void soManyFilesAndNoMore() {
        liaHasUnsent(MOST - 1, 1);
        attach("lia").statusCode(201);
        attach("lia").statusCode(409).body("code", equalTo("too_many_unsent"));
        attach("ana").statusCode(201);
    }

    @Test
    void soManyBytesAndNoMore() {
        liaHasUnsent(1, MOST_BYTES);
        attach("lia").statusCode(409).body("code", equalTo("too_many_unsent"));
    }

    @Test
    void whatWasSentMakesRoom() {
        liaHasUnsent(MOST, 1);
        sql.run("update attachment set sent_in = 1 where chat = ?", chat.value());
        attach("lia").statusCode(201);
    }

    private void liaHasUnsent(int files, long size) {
        sql.run(UNSENT, firm.id("lia"), size, files, chat.value());
    }

    private ValidatableResponse attach(String person) {
        return attach(person, "a.txt", TEXT);
    }
}
