package chat.prosa.macro;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TemplateTest {

    private static final Occasion OCCASION = new Occasion(
            "Lia Ferreira",
            "Ana Souza",
            "Implantação ERP",
            "Demo Consultoria",
            Instant.parse("2027-01-11T12:00:00Z"),
            Locale.forLanguageTag("pt-BR"),
            ZoneId.of("America/Sao_Paulo"));

    @Test
    void eachVariableIsFilledIn() {
        assertEquals("Lia Ferreira, Lia", filled("{{customer.name}}, {{customer.firstName}}"));
        assertEquals("Ana Souza, Ana", filled("{{consultant.name}}, {{consultant.firstName}}"));
        assertEquals("Implantação ERP, Demo Consultoria", filled("{{project.name}}, {{organization.name}}"));
        assertEquals("11/01/2027 09:00", filled("{{chat.openedAt}}").replace(",", ""));
    }

    @Test
    void variablesMayHaveRoomInTheirBraces() {
        assertEquals("Oi, Lia", filled("Oi, {{ customer.firstName }}"));
    }

    @Test
    void anUnknownVariableStaysAsItIsWritten() {
        assertEquals("Oi, {{customer.nome}} Lia", filled("Oi, {{customer.nome}} {{customer.firstName}}"));
        assertEquals(Optional.of("{{customer.nome}}"), new Template("{{project.name}} {{customer.nome}}").unknown());
        assertEquals(Optional.of("{{}}"), new Template("{{}}").unknown());
    }

    @Test
    void otherBracesAreText() {
        for (var text : new String[] {"{", "}}", "{ {customer.name} }", "{{customer.name}", "{{{{", "$1 \\1"}) {
            assertEquals(text, filled(text));
            assertEquals(Optional.empty(), new Template(text).unknown());
        }
    }

    @Test
    void aNameIsNoTemplate() {
        var odd = new Occasion(
                "{{consultant.name}} $0", "Ana", "ERP", "Demo", Instant.EPOCH, Locale.ENGLISH, ZoneId.of("UTC"));
        assertEquals("Oi, {{consultant.name}} $0", new Template("Oi, {{customer.name}}").filled(odd));
    }

    @Test
    void aFirstNameEndsAtTheFirstSpace() {
        var spaced = new Occasion("  Lia\u0009 F", "", "ERP", "Demo", Instant.EPOCH, Locale.ENGLISH, ZoneId.of("UTC"));
        assertEquals("Lia|", new Template("{{customer.firstName}}|{{consultant.firstName}}").filled(spaced));
    }

    private static String filled(String text) {
        return new Template(text).filled(OCCASION);
    }
}
