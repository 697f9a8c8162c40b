package chat.prosa.api;

import java.util.List;
import java.util.Optional;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Holds every answer that passes to the written contract. */
final class AsWritten implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var faults = OpenApi.written()
                .faults(
                        request.getMethod(),
                        request.getDerivedPath(),
                        response.statusCode(),
                        Optional.ofNullable(response.contentType()).orElse(""),
                        response.asString());
        assertEquals(
                List.of(), faults, () -> request.getMethod() + " " + request.getURI() + ": " + response.asString());
        return response;
    }
}
