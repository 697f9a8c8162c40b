package chat.prosa.macro;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

import chat.prosa.id.MacroId;
import chat.prosa.id.OrganizationId;

/** The macros that an organization has until it changes them. */
public final class DefaultMacros {

    private final OrganizationId organization;
    private final ResourceBundle words;

    private DefaultMacros(OrganizationId organization, Locale locale) {
        this.organization = organization;
        words = ResourceBundle.getBundle(
                "chat.prosa.macro.defaults",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In English where they are not written in the organization's language. */
    public static MacroList of(OrganizationId organization, Locale locale) {
        return new DefaultMacros(organization, locale).all();
    }

    /** What may be refused comes before what is said of it: then the customer is told only what is so. */
    private MacroList all() {
        return new MacroList(List.of(
                macro("greeting", message("greeting")),
                macro("hold", message("hold")),
                macro("transfer", new Action.Transfer(new Action.Transfer.ProjectsGroup()), message("transfer")),
                macro("ticket", ticket(), message("ticket")),
                macro("close", message("close"), new Action.Close())));
    }

    private Macro macro(String key, Action... actions) {
        return new Macro(id(key), words.getString(key + ".name"), words.getString(key + ".command"), List.of(actions));
    }

    private Action message(String key) {
        return new Action.Message(template(key + ".message"));
    }

    private Action ticket() {
        return new Action.Ticket(template("ticket.subject"), template("ticket.description"));
    }

    private Template template(String key) {
        return new Template(words.getString(key));
    }

    /** The same each time, in whichever language. */
    private MacroId id(String key) {
        var name = organization + " " + key;
        return new MacroId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
