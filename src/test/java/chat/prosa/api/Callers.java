package chat.prosa.api;

import jakarta.enterprise.context.ApplicationScoped;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Has people of firms call the server. All answers must be as the contract says. */
@ApplicationScoped
public class Callers {

    private final Firms firms;

    Callers(Firms firms) {
        this.firms = firms;
    }

    public RequestSpecification as(Firm firm, String person) {
        return bearing(firms.session(firm, person).value());
    }

    /** Whoever it is whose token or key that is. */
    public RequestSpecification bearing(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }

    /** Somebody who does not say who he is. */
    public RequestSpecification nobody() {
        return given().filter(new AsWritten()).contentType(ContentType.JSON);
    }
}
