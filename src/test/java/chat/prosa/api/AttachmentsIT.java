package chat.prosa.api;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import chat.prosa.api.media.Samples;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is attached, and how it is read again. */
@QuarkusTest
class AttachmentsIT extends AttachedFiles {

    @Test
    void bothSidesAttachFilesAndReadThemAsTheyWere() {
        for (var person : List.of("lia", "ana")) {
            var answer = attach(person, "Relatório.txt", TEXT)
                    .statusCode(201)
                    .body("name", equalTo("Relatório.txt"))
                    .body("type", equalTo("text/plain"))
                    .body("size", equalTo(TEXT.length))
                    .body("$", not(hasKey("width")));
            var id = answer.extract().path("id").toString();
            answer.header("Location", endsWith(ATTACHMENTS + "/" + id));
            assertArrayEquals(TEXT, read(person, id).extract().asByteArray());
        }
    }

    @Test
    void whatIsNoPictureIsOnlyToBeSaved() {
        read("lia", attached("lia", "página.html", Samples.PAGE.getBytes(StandardCharsets.US_ASCII)))
                .contentType("text/html")
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"p_gina.html\"; filename*=UTF-8''p%C3%A1gina.html"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @Test
    void anAttachmentMayBeKeptByTheBrowserOfWhoReadIt() {
        var headers = read("lia", attached("lia", "photo.png", Samples.png(9, 9)))
                .header("Vary", equalTo("Cookie, Authorization"))
                .extract()
                .headers();
        assertEquals(List.of("private, max-age=31536000, immutable"), headers.getValues("Cache-Control"));
    }

    @Test
    void aPictureIsShownAndSaysHowLargeItIs() {
        var picture = Samples.png(800, 600);
        var answer = attach("lia", "photo.png", picture)
                .body("type", equalTo("image/png"))
                .body("width", equalTo(800))
                .body("height", equalTo(600));
        var read = read("lia", answer.extract().path("id"))
                .contentType("image/png")
                .header("Content-Disposition", startsWith("inline;"));
        assertArrayEquals(picture, read.extract().asByteArray());
    }

    @Test
    void aLargePictureHasASmallOne() throws IOException {
        var id = attached("lia", "photo.jpg", Samples.jpeg(1600, 1200));
        var small = picture(thumbnail("lia", id).statusCode(200).contentType("image/jpeg"));
        assertEquals(480, small.getWidth());
        assertEquals(360, small.getHeight());
    }

    @Test
    void aSmallPictureIsItsOwnSmallOne() throws IOException {
        var id = attached("lia", "icon.gif", Samples.gif(20, 10));
        assertEquals(
                20,
                picture(thumbnail("lia", id).statusCode(200).contentType("image/gif"))
                        .getWidth());
    }

    @Test
    void whatIsNoPictureHasNoSmallOne() {
        thumbnail("lia", attached("lia", "photo.png", TEXT)).statusCode(404);
        thumbnail("lia", attached("lia", "bomb.png", Samples.pngThatClaims(50_000, 50_000)))
                .statusCode(404);
    }

    @Test
    void aPageThatIsCalledAPictureIsAPage() {
        var page = Samples.PAGE.getBytes(StandardCharsets.US_ASCII);
        var id = upload("lia")
                .multiPart("file", "photo.png", page, "image/png")
                .multiPart("chat", chat.toString())
                .post(ATTACHMENTS)
                .then()
                .statusCode(201)
                .body("type", equalTo("text/html"))
                .body("$", not(hasKey("width")))
                .extract()
                .path("id")
                .toString();
        read("lia", id).header("Content-Disposition", startsWith("attachment;"));
    }

    @Test
    void namesAreMadeHarmless() {
        assertName("passwd", "../../etc/passwd");
        assertName("report.pdf", "C:\\Users\\lia\\report.pdf");
        assertName("photogpj.exe", "photo\u202Egpj.exe");
        assertName("x".repeat(251) + ".txt", "x".repeat(900) + ".txt");
        assertName("file", "..");
        assertName("年度报告 👋.xlsx", "年度报告 👋.xlsx");
    }

    @Test
    void anEmptyFileIsAFile() {
        var id = attached("lia", "empty", new byte[0]);
        assertEquals(0, read("lia", id).extract().asByteArray().length);
    }

    @Test
    void aFileMayBeAsLargeAsTheLimitAndNoLarger() {
        attach("lia", "large", new byte[20 * 1024 * 1024]).statusCode(201).body("size", equalTo(20 * 1024 * 1024));
        attach("lia", "larger", new byte[20 * 1024 * 1024 + 1]).statusCode(413).body("code", equalTo("too_large"));
        attach("lia", "largest", new byte[22 * 1024 * 1024]).statusCode(413).body("code", equalTo("too_large"));
    }

    @Test
    void aFormIsOneFileAndOneChat() {
        rejected("file", upload("lia").multiPart("chat", chat.toString()));
        rejected("file", upload("lia").multiPart("chat", chat.toString()).multiPart("file", "text, no file"));
        rejected("chat", upload("lia").multiPart("file", "a.txt", TEXT));
        rejected("chat", upload("lia").multiPart("file", "a.txt", TEXT).multiPart("chat", "1"));
        rejected("photo", upload("lia").multiPart("photo", "a.txt", TEXT).multiPart("chat", chat.toString()));
        rejected(
                "file",
                upload("lia")
                        .multiPart("file", "a.txt", TEXT)
                        .multiPart("file", "b.txt", TEXT)
                        .multiPart("chat", chat.toString()));
        rejected(
                "name",
                upload("lia")
                        .multiPart("file", "a.txt", TEXT)
                        .multiPart("chat", chat.toString())
                        .multiPart("name", "b.txt"));
    }

    @Test
    void aFormThatCannotBeReadIsMalformed() {
        malformed("multipart/form-data; boundary", "--x--");
        malformed("multipart/form-data; boundary=x", """
                --x\r
                Content-Disposition: form-data; name="file"; filename="a.txt"\r
                \r
                cut off\
                """);
        malformed("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: " + "x".repeat(100_000));
        callers.as(firm, "lia")
                .body("{}")
                .post(ATTACHMENTS)
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported_media_type"));
    }

    private RequestSpecification upload(String person) {
        return callers.as(firm, person).contentType("multipart/form-data");
    }

    private void assertName(String name, String given) {
        attach("lia", given, TEXT).statusCode(201).body("name", equalTo(name));
    }

    private static void rejected(String field, RequestSpecification form) {
        form.post(ATTACHMENTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("field", equalTo(field));
    }

    private void malformed(String type, String body) {
        callers.as(firm, "lia")
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(body)
                .post(ATTACHMENTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed"));
    }

    private static BufferedImage picture(ValidatableResponse answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(answer.extract().asByteArray()));
    }
}
