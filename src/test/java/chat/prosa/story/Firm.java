package chat.prosa.story;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A story's own organization: the demo organization once more, with addresses that tell its people apart. */
record Firm(int number) {

    private static final AtomicInteger FOUNDED = new AtomicInteger();

    private static final String SQL = """
            create function pg_temp.demo() returns uuid language sql immutable as
                $$ select cast('d3300000-0000-4000-8000-000000000001' as uuid) $$;
            create function pg_temp.own(id uuid) returns uuid language sql immutable as
                $$ select cast(md5(id || ' %1$d') as uuid) $$;
            create function pg_temp.own(email text) returns text language sql immutable as
                $$ select split_part(email, '@', 1) || '@%1$d.prosa' $$;

            insert into organization (id, name) select pg_temp.own(id), name from organization where id = pg_temp.demo();
            insert into consultant (organization, id, name, email, role)
                select pg_temp.own(organization), pg_temp.own(id), name, pg_temp.own(email), role
                from consultant where organization = pg_temp.demo();
            insert into customer (organization, id, name, email, external_id)
                select pg_temp.own(organization), pg_temp.own(id), name, pg_temp.own(email), external_id
                from customer where organization = pg_temp.demo();
            insert into service_group (organization, id, name)
                select pg_temp.own(organization), pg_temp.own(id), name
                from service_group where organization = pg_temp.demo();
            insert into service_group_member (organization, service_group, consultant)
                select pg_temp.own(organization), pg_temp.own(service_group), pg_temp.own(consultant)
                from service_group_member where organization = pg_temp.demo();
            insert into project (organization, id, name, responsible, service_group, external_id)
                select pg_temp.own(organization), pg_temp.own(id), name, pg_temp.own(responsible),
                    pg_temp.own(service_group), external_id
                from project where organization = pg_temp.demo();
            insert into project_assistant (organization, project, consultant, position)
                select pg_temp.own(organization), pg_temp.own(project), pg_temp.own(consultant), position
                from project_assistant where organization = pg_temp.demo();
            insert into project_customer (organization, project, customer)
                select pg_temp.own(organization), pg_temp.own(project), pg_temp.own(customer)
                from project_customer where organization = pg_temp.demo();
            insert into activity (organization, id, project, title, starts_on, ends_on, status)
                select pg_temp.own(organization), pg_temp.own(id), pg_temp.own(project), title, starts_on, ends_on, status
                from activity where organization = pg_temp.demo();
            insert into account (email, organization, consultant, customer, password_hash)
                select pg_temp.own(email), pg_temp.own(organization), pg_temp.own(consultant), pg_temp.own(customer),
                    password_hash
                from account where organization = pg_temp.demo();
            """;

    private static final String OWN = "cast(md5('d3300000-0000-4000-8000-000000000001' || ' %d') as uuid)";

    /** Founds it in the database of a server that has the demo organization. */
    static Firm found(Map<String, String> configuration) throws SQLException {
        var firm = new Firm(FOUNDED.incrementAndGet());
        execute(configuration, SQL.formatted(firm.number));
        return firm;
    }

    /** Lets pages of another site call. */
    void allows(String origin, Map<String, String> configuration) throws SQLException {
        execute(
                configuration,
                "update organization set allowed_origins = '{%s}' where id = %s"
                        .formatted(origin, OWN.formatted(number)));
    }

    /** Ends the sessions of all its customers. */
    void signsCustomersOut(Map<String, String> configuration) throws SQLException {
        execute(
                configuration,
                "delete from session where customer is not null and organization = " + OWN.formatted(number));
    }

    private static void execute(Map<String, String> configuration, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:" + configuration.get("quarkus.datasource.reactive.url"),
                        configuration.get("quarkus.datasource.username"),
                        configuration.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The address of somebody by the first name, in small letters. */
    String email(String person) {
        return person + "@" + number + ".prosa";
    }
}
