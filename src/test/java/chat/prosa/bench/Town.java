package chat.prosa.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Everybody there is in Prosa's database when it is measured: organizations and their consultants, each responsible for
 * a project, and the projects' customers, all signed in.
 */
final class Town {

    private static final String CONSULTANT = "bench-consultant-";
    private static final String CUSTOMER = "bench-customer-";

    private static final String SQL = """
            create function pg_temp.id(kind int, n int) returns uuid language sql as
                $$ select format('%%s-0000-4000-8000-%%s', lpad(kind::text, 8, '0'), lpad(n::text, 12, '0'))::uuid $$;
            create function pg_temp.firm(n int) returns uuid language sql as
                $$ select pg_temp.id(0, n %% %1$d %% %2$d) $$;

            insert into organization (id, name)
                select pg_temp.id(0, n), 'Empresa ' || n from generate_series(0, %2$d - 1) n;
            insert into consultant (organization, id, name, email)
                select pg_temp.firm(n), pg_temp.id(1, n), 'Consultora ' || n, 'consultora-' || n || '@example.org'
                from generate_series(0, %1$d - 1) n;
            insert into customer (organization, id, name, email)
                select pg_temp.firm(n), pg_temp.id(2, n), 'Cliente ' || n, 'cliente-' || n || '@example.org'
                from generate_series(0, %3$d - 1) n;
            insert into project (organization, id, name, responsible)
                select pg_temp.firm(n), pg_temp.id(3, n), 'Projeto ' || n, pg_temp.id(1, n)
                from generate_series(0, %1$d - 1) n;
            insert into project_customer (organization, project, customer)
                select pg_temp.firm(n), pg_temp.id(3, n %% %1$d), pg_temp.id(2, n)
                from generate_series(0, %3$d - 1) n;
            insert into session (token_hash, organization, consultant, created_at, expires_at)
                select sha256(('%4$s' || n)::bytea), pg_temp.firm(n), pg_temp.id(1, n), now(), now() + interval '1 day'
                from generate_series(0, %1$d - 1) n;
            insert into session (token_hash, organization, customer, created_at, expires_at)
                select sha256(('%5$s' || n)::bytea), pg_temp.firm(n), pg_temp.id(2, n), now(), now() + interval '1 day'
                from generate_series(0, %3$d - 1) n;
            analyze""";

    private final int pairs;
    private final int organizations;
    private final int customers;

    /** Has as many customers as it takes to talk in the plan's pairs, and to be idle beside the consultants. */
    Town(Plan plan) {
        this.pairs = plan.pairs();
        this.organizations = plan.organizations();
        this.customers = Math.max(plan.pairs(), plan.idle() - plan.pairs());
    }

    /** What fills a database that holds Prosa's tables and nobody yet. */
    String sql() {
        return SQL.formatted(pairs, organizations, customers, CONSULTANT, CUSTOMER);
    }

    List<Seat> seats() {
        return IntStream.range(0, pairs)
                .mapToObj(n -> new Seat(CUSTOMER + n, "00000003-0000-4000-8000-%012d".formatted(n), CONSULTANT + n))
                .toList();
    }

    List<String> customers() {
        return IntStream.range(0, customers).mapToObj(n -> CUSTOMER + n).toList();
    }
}
