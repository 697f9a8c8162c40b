package chat.prosa.api;

import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

/** People and service groups of a firm, written over REST. */
abstract class PersonnelOffice {

    static final String CONSULTANTS = "/api/v1/consultants";
    static final String CUSTOMERS = "/api/v1/customers";

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
        firms.promote(firm, "bruno", "supervisor");
    }

    ValidatableResponse post(String person, String path, Map<String, ?> body) {
        return callers.as(firm, person).body(body).post(path).then();
    }

    ValidatableResponse patch(String person, String path, Map<String, ?> body) {
        return callers.as(firm, person).body(body).patch(path).then();
    }

    String consultant(String name) {
        return CONSULTANTS + "/" + firm.id(name);
    }

    String customer(String name) {
        return CUSTOMERS + "/" + firm.id(name);
    }

    String email(String name) {
        return firm.email(name);
    }
}
