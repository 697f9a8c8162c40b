package chat.prosa.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import chat.prosa.access.SessionToken;

/** Founds organizations in the database. */
@ApplicationScoped
public class Firms {

    /** Of {@link Firm#PASSWORD}, made in the fewest rounds that there can be. */
    private static final String HASH = "$2a$04$.uqvfVEozL01qeU8uNbXYekYRaObMwDWbQyd4ANOkMDzsz10hp4W.";

    private static final List<String> CONSULTANTS = List.of("ana", "bruno", "carla", "diego");
    static final List<String> CUSTOMERS = List.of("lia", "otto");

    private final Sql sql;

    Firms(Sql sql) {
        this.sql = sql;
    }

    public Firm found() {
        var id = UUID.randomUUID();
        var firm = new Firm(id, id + ".example");
        sql.run("insert into organization (id, name) values (?, 'Firm')", id);
        CONSULTANTS.forEach(name -> hire(firm, name));
        CUSTOMERS.forEach(name -> win(firm, name));
        project(firm, "rollout", "ana");
        project(firm, "planning", "bruno");
        link(firm);
        return firm;
    }

    /** A firm that routes its chats in another way than by queue. */
    public Firm found(String routing) {
        var firm = found();
        sql.run("update organization set routing = ? where id = ?", routing, firm.id());
        return firm;
    }

    /** Has a consultant be more than one, or less. */
    public void promote(Firm firm, String consultant, String role) {
        sql.run("update consultant set role = ? where id = ?", role, firm.id(consultant));
    }

    /** A session of a person, without the password's slowness. */
    public SessionToken session(Firm firm, String person) {
        var token = SessionToken.random();
        sql.run(
                """
                insert into session (token_hash, organization, consultant, customer, created_at, expires_at)
                values (?, ?, ?, ?, now(), now() + interval '1 hour')
                """,
                token.hash(),
                firm.id(),
                CUSTOMERS.contains(person) ? null : firm.id(person),
                CUSTOMERS.contains(person) ? firm.id(person) : null);
        return token;
    }

    private void hire(Firm firm, String name) {
        sql.run(
                "insert into consultant (organization, id, name, email, role) values (?, ?, ?, ?, ?)",
                firm.id(),
                firm.id(name),
                capitalized(name),
                firm.email(name),
                name.equals("ana") ? "admin" : "consultant");
        sql.run(
                "insert into account (email, organization, consultant, password_hash) values (?, ?, ?, ?)",
                firm.email(name),
                firm.id(),
                firm.id(name),
                HASH);
    }

    private void win(Firm firm, String name) {
        sql.run(
                "insert into customer (organization, id, name, email) values (?, ?, ?, ?)",
                firm.id(),
                firm.id(name),
                capitalized(name),
                firm.email(name));
        sql.run(
                "insert into account (email, organization, customer, password_hash) values (?, ?, ?, ?)",
                firm.email(name),
                firm.id(),
                firm.id(name),
                HASH);
    }

    private void project(Firm firm, String name, String responsible) {
        sql.run(
                "insert into project (organization, id, name, responsible) values (?, ?, ?, ?)",
                firm.id(),
                firm.id(name),
                capitalized(name),
                firm.id(responsible));
        sql.run(
                "insert into activity (organization, id, project, title, starts_on, ends_on) values (?, ?, ?, ?, ?, ?)",
                firm.id(),
                firm.id(name + " kickoff"),
                firm.id(name),
                "Kickoff",
                LocalDate.of(2027, 1, 11),
                LocalDate.of(2027, 1, 15));
    }

    private void link(Firm firm) {
        sql.run("insert into project_assistant values (?, ?, ?, 1)", firm.id(), firm.id("rollout"), firm.id("bruno"));
        sql.run("insert into project_customer values (?, ?, ?)", firm.id(), firm.id("rollout"), firm.id("lia"));
        sql.run("insert into project_customer values (?, ?, ?)", firm.id(), firm.id("rollout"), firm.id("otto"));
        sql.run("insert into project_customer values (?, ?, ?)", firm.id(), firm.id("planning"), firm.id("otto"));
        sql.run(
                "insert into service_group (organization, id, name) values (?, ?, 'Finance')",
                firm.id(),
                firm.id("finance"));
        sql.run("insert into service_group_member values (?, ?, ?)", firm.id(), firm.id("finance"), firm.id("carla"));
        sql.run(
                "update project set service_group = ? where organization = ? and id = ?",
                firm.id("finance"),
                firm.id(),
                firm.id("planning"));
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
