package chat.prosa.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jboss.resteasy.reactive.RestResponse;

/** A table for spreadsheets (RFC 4180), which take it for UTF-8 only when it begins with a byte order mark. */
final class Sheet {

    static final String TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A cell that begins with one of these would be worked out by a spreadsheet, whoever wrote it. */
    private static final String FORMULA = "=+-@\t\r\n";

    private final List<List<String>> rows = new ArrayList<>();

    Sheet(String... head) {
        rows.add(List.of(head));
    }

    void add(List<?> cells) {
        rows.add(cells.stream().map(Object::toString).map(Sheet::harmless).toList());
    }

    /** To be kept as a file. */
    RestResponse<String> answer(String name) {
        return RestResponse.ResponseBuilder.ok(text())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    private String text() {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
