package chat.prosa.desk;

import java.time.Duration;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever people do under whatever routing, however time passes and whenever the server dies: offers go to those only
 * who may have them, and in automatic routing no chat waits in vain. That no chat and no consultant has two offers at
 * once is seen to by the {@link TestDesk} itself.
 */
class AnyRoutingHistoryTest {

    /** What can be tried. */
    enum Act {
        OPEN,
        OPEN_FOR,
        CHOOSE,
        ACCEPT,
        DECLINE,
        TAKE,
        ANSWER,
        PARK,
        RESUME,
        INVITE,
        TRANSFER,
        TRANSFER_TO_GROUP,
        LEAVE,
        RETURN,
        CLOSE,
        CONNECT,
        DISCONNECT,
        CHANGE_STATUS,
        PASS,
        CHANGE_ROUTING,
        CHANGE_GROUP,
        CRASH
    }

    /** One thing that is tried: by which consultant, with which other, by which customer, and some number. */
    record Step(Act act, int consultant, int other, int customer, int number) {}

    @Property(tries = 1_500)
    void offersAreRightAndNobodyWaitsInVain(@ForAll("histories") List<Step> steps) {
        var history = new RoutingHistory();
        for (var step : steps) {
            history.take(step);
            history.check();
        }
        history.desk.pass(Duration.ofHours(2));
        history.everyChatCameToAnEndOrIsAttended();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var people = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        people,
                        people,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 100_000))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }
}
