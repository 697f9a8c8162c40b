package chat.prosa.api;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import chat.prosa.api.json.Change;
import chat.prosa.directory.Customer;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Roster;
import chat.prosa.id.CustomerId;

/** What is to change in a customer, or what a new one is to be; what is left out stays. */
record CustomerDraft(
        Optional<@Size(max = Drafted.LONGEST_NAME) @Pattern(regexp = Drafted.NAME, message = Drafted.NO_NAME) String>
                name,
        Optional<@Size(min = 1, max = Drafted.LONGEST_EMAIL) @Email String> email,
        Optional<@Size(max = Drafted.MOST_REFERENCES) List<@NotNull Handle>> projects,
        Change<String> externalId,
        Optional<String> password)
        implements Draft<CustomerId> {

    @Override
    public void applyTo(Roster roster, CustomerId id, Optional<String> externalId) {
        var now = roster.customers().get(id);
        var drafted = new Customer(
                id,
                name.or(() -> now.map(Customer::name)).orElseThrow(() -> Draft.missing("name")),
                email.or(() -> now.map(Customer::email)).orElseThrow(() -> Draft.missing("email")));
        PersonDraft.checkAddress(roster, id, email);
        var belongsTo = projects.map(handles -> Referred.all("projects", handles, roster, Noun.PROJECT));
        roster.put(drafted, externalId);
        belongsTo.ifPresent(wanted -> roster.membership().put(id, wanted));
    }

    /** The same, but for the projects. */
    CustomerDraft alone() {
        return new CustomerDraft(name, email, Optional.empty(), externalId, password);
    }

    /** Without the password, lest it gets into a log. */
    @Override
    public String toString() {
        return "CustomerDraft[" + name + ", " + email + "]";
    }
}
