package chat.prosa.desk;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import chat.prosa.directory.ChatSettings;
import chat.prosa.directory.Consultant;
import chat.prosa.directory.Customer;
import chat.prosa.directory.Directory;
import chat.prosa.directory.Organization;
import chat.prosa.directory.Project;
import chat.prosa.directory.Provider;
import chat.prosa.directory.Role;
import chat.prosa.directory.Routing;
import chat.prosa.directory.ServiceGroup;
import chat.prosa.id.ActivityId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/**
 * A small firm for tests. Ana is responsible for the rollout, with Bruno's assistance, and anybody may attend it. Bruno
 * is responsible for the planning, which is guarded by a closed service group of Carla alone; Diego may not attend it.
 */
public final class TheFirm {

    public static final OrganizationId FIRM = new OrganizationId(uuid(1));

    public static final ConsultantId ANA = new ConsultantId(uuid(11));
    public static final ConsultantId BRUNO = new ConsultantId(uuid(12));
    public static final ConsultantId CARLA = new ConsultantId(uuid(13));
    public static final ConsultantId DIEGO = new ConsultantId(uuid(14));

    public static final CustomerId LIA = new CustomerId(uuid(21));
    public static final CustomerId OTTO = new CustomerId(uuid(22));

    public static final ProjectId ROLLOUT = new ProjectId(uuid(31));
    public static final ProjectId PLANNING = new ProjectId(uuid(32));

    public static final ServiceGroupId FINANCE = new ServiceGroupId(uuid(41));
    public static final ActivityId KICKOFF = new ActivityId(uuid(51));

    private TheFirm() {}

    /** The firm, run as a queue with the default durations. */
    public static Directory theFirm() {
        return with(settings(Provider.NATIVE, Duration.ofMinutes(30)));
    }

    /** The firm with other settings, in a later version of its directory. */
    static Directory with(ChatSettings settings) {
        return new Directory(
                1,
                new Organization(FIRM, "Demo Consultoria"),
                settings,
                byId(
                        Stream.of(
                                consultant(ANA, "Ana"),
                                consultant(BRUNO, "Bruno"),
                                consultant(CARLA, "Carla"),
                                consultant(DIEGO, "Diego")),
                        Consultant::id),
                byId(Stream.of(customer(LIA, "Lia"), customer(OTTO, "Otto")), Customer::id),
                byId(Stream.of(rollout(), planning(Optional.of(FINANCE))), Project::id),
                Map.of(FINANCE, new ServiceGroup(FINANCE, "Financeiro", false, Set.of(CARLA))));
    }

    /** The firm with other members in its service group. */
    static Directory groupOf(ConsultantId... members) {
        var firm = theFirm();
        return new Directory(
                1,
                firm.organization(),
                firm.settings(),
                firm.consultants(),
                firm.customers(),
                firm.projects(),
                Map.of(FINANCE, new ServiceGroup(FINANCE, "Financeiro", false, Set.of(members))));
    }

    /** The firm with a supervisor. */
    static Directory supervisedBy(ConsultantId supervisor) {
        var firm = theFirm();
        var consultants =
                firm.consultants().values().stream().map(one -> one.id().equals(supervisor) ? promoted(one) : one);
        return new Directory(
                1,
                firm.organization(),
                firm.settings(),
                byId(consultants, Consultant::id),
                firm.customers(),
                firm.projects(),
                firm.groups());
    }

    private static Consultant promoted(Consultant one) {
        return new Consultant(one.id(), one.name(), one.email(), Role.SUPERVISOR, true, one.maxChats());
    }

    /** A directory with other settings, in its next version. */
    static Directory changed(Directory firm, ChatSettings settings) {
        return new Directory(
                firm.version() + 1,
                firm.organization(),
                settings,
                firm.consultants(),
                firm.customers(),
                firm.projects(),
                firm.groups());
    }

    /** A directory in its next version, in which some consultants are no longer active. */
    static Directory without(Directory firm, ConsultantId... gone) {
        var consultants = new HashMap<>(firm.consultants());
        List.of(gone).forEach(id -> consultants.computeIfPresent(id, (_, one) -> inactive(one)));
        return new Directory(
                firm.version() + 1,
                firm.organization(),
                firm.settings(),
                consultants,
                firm.customers(),
                firm.projects(),
                firm.groups());
    }

    /** The firm in a later version, in which only these are customers of the rollout. */
    static Directory withCustomersOfRollout(CustomerId... customers) {
        var firm = theFirm();
        var rollout = new Project(
                ROLLOUT, "Implantação ERP", ANA, List.of(BRUNO), Optional.empty(), Set.of(customers), Set.of(KICKOFF));
        return new Directory(
                2,
                firm.organization(),
                firm.settings(),
                firm.consultants(),
                firm.customers(),
                byId(Stream.of(rollout, planning(Optional.of(FINANCE))), Project::id),
                firm.groups());
    }

    /** The firm once the planning's service group was assigned or cleared. */
    static Directory withPlanningIn(Optional<ServiceGroupId> group) {
        var firm = theFirm();
        return new Directory(
                2,
                firm.organization(),
                firm.settings(),
                firm.consultants(),
                firm.customers(),
                byId(Stream.of(rollout(), planning(group)), Project::id),
                firm.groups());
    }

    /** The firm under another routing, in the first version of its directory. */
    static Directory routing(Routing routing) {
        return with(settings(routing, 0));
    }

    static ChatSettings settings(Provider provider, Duration lostAfter) {
        return settings(provider, Routing.QUEUE, lostAfter, 0);
    }

    static ChatSettings settings(Routing routing, int maxChats) {
        return settings(Provider.NATIVE, routing, Duration.ofMinutes(30), maxChats);
    }

    private static ChatSettings settings(Provider provider, Routing routing, Duration lostAfter, int maxChats) {
        return new ChatSettings(
                provider,
                Optional.empty(),
                routing,
                Duration.ofSeconds(30),
                Duration.ofSeconds(60),
                lostAfter,
                Duration.ofSeconds(20),
                Duration.ofMinutes(5),
                maxChats,
                true,
                false,
                Locale.forLanguageTag("pt-BR"),
                ZoneId.of("America/Sao_Paulo"));
    }

    private static Project rollout() {
        return new Project(
                ROLLOUT, "Implantação ERP", ANA, List.of(BRUNO), Optional.empty(), Set.of(LIA, OTTO), Set.of(KICKOFF));
    }

    private static Project planning(Optional<ServiceGroupId> group) {
        return new Project(PLANNING, "Planejamento 2027", BRUNO, List.of(), group, Set.of(OTTO), Set.of());
    }

    private static Consultant inactive(Consultant one) {
        return new Consultant(one.id(), one.name(), one.email(), one.role(), false, one.maxChats());
    }

    private static Consultant consultant(ConsultantId id, String name) {
        return new Consultant(id, name, name + "@demo.prosa", Role.CONSULTANT, true, OptionalInt.empty());
    }

    private static Customer customer(CustomerId id, String name) {
        return new Customer(id, name, name + "@cliente.prosa");
    }

    private static <K, V> Map<K, V> byId(Stream<V> things, Function<V, K> id) {
        return things.collect(Collectors.toMap(id, Function.identity()));
    }

    private static UUID uuid(long number) {
        return new UUID(0, number);
    }
}
