package chat.prosa.promise;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Makes the demo organization larger than its demo data. */
final class Firm {

    private final Map<String, String> configuration;

    Firm(Map<String, String> configuration) {
        this.configuration = configuration;
    }

    static String nameOfConsultant(int number) {
        return "Consultor " + number;
    }

    static String emailOfConsultant(int number) {
        return "consultor" + number + "@demo.prosa";
    }

    /** Adds consultants who sign in with the demo's password. */
    void hire(int consultants) throws SQLException {
        run("""
                with hired as (
                    insert into consultant (organization, id, name, email)
                    select organization.id, gen_random_uuid(), 'Consultor ' || number, 'consultor' || number || '@demo.prosa'
                    from organization, generate_series(0, %d) number
                    returning *)
                insert into account (email, organization, consultant, password_hash)
                select hired.email, hired.organization, hired.id, account.password_hash
                from hired, account where account.email = 'ana@demo.prosa'""".formatted(consultants - 1));
    }

    /**
     * Adds customers who each wait in a chat of their own about Ana's project, the first to be lost so many seconds
     * from now and the last so many later; the organization's patience is the default.
     */
    void keepWaiting(int chats, int firstInSeconds, int lastInSeconds) throws SQLException {
        run("""
                with waiting as materialized (
                    select organization, project.id as project, gen_random_uuid() as customer, gen_random_uuid() as chat,
                        number, date_trunc('milliseconds', now() - interval '30 minutes' + make_interval(
                            secs => %2$d + number * (%3$d - (%2$d))::double precision / %1$d)) as since
                    from generate_series(1, %1$d) number,
                        (select organization, id from project where name = 'Implantação ERP') project),
                customers as (
                    insert into customer (organization, id, name, email)
                    select organization, customer, 'Cliente ' || number, 'cliente' || number || '@cliente.prosa'
                    from waiting),
                links as (
                    insert into project_customer (organization, project, customer)
                    select organization, project, customer from waiting),
                chats as (
                    insert into chat (organization, id, project, customer, status, opened_at, since)
                    select organization, chat, project, customer, 'waiting', since, since from waiting)
                insert into entry (organization, chat, seq, at, kind, author_kind, author)
                select organization, chat, 1, since, 'opened', 'customer', customer from waiting""".formatted(chats, firstInSeconds, lastInSeconds));
    }

    /** The single number that a query finds. */
    long count(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:" + configuration.get("quarkus.datasource.reactive.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"));
    }
}
