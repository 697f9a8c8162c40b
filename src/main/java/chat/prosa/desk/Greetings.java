package chat.prosa.desk;

import java.util.Comparator;
import java.util.List;

import chat.prosa.chat.Side;
import chat.prosa.directory.Consultant;
import chat.prosa.directory.Named;
import chat.prosa.directory.Project;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.routing.Attendance;

/** Works out what a person who connects starts from. */
final class Greetings {

    private final DeskState desk;

    Greetings(DeskState desk) {
        this.desk = desk;
    }

    Greeting of(PersonId person) {
        return switch (person) {
            case ConsultantId consultant -> forConsultant(consultant);
            case CustomerId customer -> forCustomer(customer);
        };
    }

    private Greeting forConsultant(ConsultantId id) {
        return new Greeting.ForConsultant(
                desk.directory().consultant(id).orElseThrow(),
                chatsOf(id),
                waitingFor(id),
                offersTo(id),
                colleagues(),
                desk.people().presence(id).chosen());
    }

    private Greeting forCustomer(CustomerId id) {
        return new Greeting.ForCustomer(
                desk.directory().customer(id).orElseThrow(), desk.settings().routing(), chatsOf(id), placesOf(id));
    }

    private List<ChatForOne> chatsOf(PersonId person) {
        return desk.chats().of(person).stream()
                .map(file -> Views.of(file, person, desk))
                .toList();
    }

    private List<ChatView> waitingFor(ConsultantId consultant) {
        return desk.waitingRoom()
                .inOrder()
                .flatMap(chat -> desk.find(chat).stream())
                .filter(file -> desk.sees(consultant, file.chat()))
                .map(file -> Views.of(file, Side.CONSULTANT, desk))
                .toList();
    }

    private List<Greeting.Offered> offersTo(ConsultantId consultant) {
        return desk.matching().offers().to(consultant).stream()
                .map(offer -> new Greeting.Offered(offer, Views.of(offer, desk)))
                .toList();
    }

    private List<Greeting.Colleague> colleagues() {
        return desk.directory().consultants().values().stream()
                .filter(Consultant::active)
                .sorted(Comparator.comparing(Consultant::name))
                .map(this::colleague)
                .toList();
    }

    private Greeting.Colleague colleague(Consultant consultant) {
        var seen = desk.people().seen(consultant.id());
        return new Greeting.Colleague(new Named<>(consultant.id(), consultant.name()), seen.online(), seen.status());
    }

    private List<Greeting.Place> placesOf(CustomerId customer) {
        return desk.directory().projectsOf(customer).stream()
                .sorted(Comparator.comparing(Project::name))
                .map(this::place)
                .toList();
    }

    private Greeting.Place place(Project project) {
        return new Greeting.Place(new Named<>(project.id(), project.name()), linked(project));
    }

    /** The consultants linked to a project, as its customers see them. */
    List<Greeting.Reachable> linked(Project project) {
        return Attendance.linked(project, desk.directory()).stream()
                .map(consultant -> new Greeting.Reachable(
                        Views.named(consultant, desk),
                        desk.people().seen(consultant).online()))
                .toList();
    }
}
