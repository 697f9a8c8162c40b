package chat.prosa.contract;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.directory.Named;
import chat.prosa.id.Id;
import chat.prosa.macro.Action;
import chat.prosa.macro.NamedMacro;

/** The macro object. */
public final class MacroJson {

    private MacroJson() {}

    public static void write(NamedMacro named, JsonGenerator json) throws IOException {
        var macro = named.macro();
        json.writeStartObject();
        References.writeId("id", macro.id(), json);
        json.writeStringField("name", macro.name());
        json.writeStringField("command", macro.command());
        json.writeArrayFieldStart("actions");
        for (var action : macro.actions()) {
            write(action, named, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Action action, NamedMacro names, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", Words.of(action.type()));
        writeDetails(action, names, json);
        json.writeEndObject();
    }

    private static void writeDetails(Action action, NamedMacro names, JsonGenerator json) throws IOException {
        switch (action) {
            case Action.Message(var text) -> json.writeStringField("text", text.text());
            case Action.Note(var text) -> json.writeStringField("text", text.text());
            case Action.Tag(var tags) -> writeTags(tags, json);
            case Action.Untag(var tags) -> writeTags(tags, json);
            case Action.Invite(var consultant) -> writeReference("consultant", consultant, names, json);
            case Action.Transfer(var to) -> writeTo(to, names, json);
            case Action.Ticket(var subject, var description) -> {
                json.writeStringField("subject", subject.text());
                json.writeStringField("description", description.text());
            }
            case Action.Requeue _, Action.Park _, Action.Leave _, Action.Close _ -> {}
        }
    }

    private static void writeTo(Action.Transfer.To to, NamedMacro names, JsonGenerator json) throws IOException {
        switch (to) {
            case Action.Transfer.Consultant(var id) -> writeReference("consultant", id, names, json);
            case Action.Transfer.Group(var id) -> writeReference("serviceGroup", id, names, json);
            case Action.Transfer.ProjectsGroup _ -> {}
        }
    }

    private static void writeReference(String field, Id id, NamedMacro names, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        References.write(new Named<>(id, names.nameOf(id)), json);
    }

    private static void writeTags(List<String> tags, JsonGenerator json) throws IOException {
        json.writeFieldName("tags");
        Tags.write(tags, json);
    }
}
