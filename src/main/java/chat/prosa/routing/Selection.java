package chat.prosa.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import chat.prosa.chat.Cause;
import chat.prosa.chat.Tier;
import chat.prosa.chat.Trace;
import chat.prosa.chat.Trace.Considered;
import chat.prosa.chat.Trace.Step;
import chat.prosa.chat.Trace.Verdict;
import chat.prosa.id.ConsultantId;

/** Who is asked next, if anybody can be, and why it is him. */
public record Selection(Optional<Pick> pick, Trace trace) {

    /** Of a larger circle only those are named who were passed over before somebody was found. */
    private static final int MOST_NAMED = 20;

    /** One who is to be asked. */
    public record Pick(ConsultantId consultant, Tier tier, Cause cause) {}

    public static Selection among(Search search, Candidates candidates) {
        return new Choosing(candidates).among(search);
    }

    /** The search while it is under way. */
    private static final class Choosing {
        private final Candidates candidates;
        private final Set<ConsultantId> named = new HashSet<>();
        private final List<Step> steps = new ArrayList<>();
        private Optional<Pick> pick = Optional.empty();

        Choosing(Candidates candidates) {
            this.candidates = candidates;
        }

        Selection among(Search search) {
            search.circles().forEach(this::consider);
            return new Selection(pick, new Trace(steps));
        }

        private void consider(Circle circle) {
            var consultants = consultants(circle);
            if (pick.isPresent()) {
                steps.add(new Step(circle.tier(), List.of(), more(consultants)));
            } else if (consultants.size() <= MOST_NAMED) {
                considerEach(circle, consultants);
            } else {
                considerFree(circle, consultants);
            }
        }

        private Collection<ConsultantId> consultants(Circle circle) {
            return switch (circle) {
                case Circle.Named someone -> someone.consultants();
                case Circle.Members members -> candidates.members(members.group());
                case Circle.Everybody _ -> candidates.eligible();
            };
        }

        private void considerEach(Circle circle, Collection<ConsultantId> consultants) {
            var fresh = consultants.stream()
                    .filter(this::mayAttend)
                    .filter(named::add)
                    .toList();
            var first = fresh.stream()
                    .filter(one -> candidates.verdict(one) == Verdict.LATER)
                    .flatMap(one -> candidates.free().find(one).stream())
                    .min(Comparator.naturalOrder())
                    .map(Readiness::consultant);
            first.ifPresent(one -> pick(circle, one));
            steps.add(new Step(
                    circle.tier(),
                    fresh.stream().map(one -> considered(one, first)).toList(),
                    0));
        }

        private Considered considered(ConsultantId consultant, Optional<ConsultantId> first) {
            return new Considered(
                    consultant,
                    first.filter(consultant::equals).isPresent() ? Verdict.ASKED : candidates.verdict(consultant));
        }

        /** Those who are free are at hand in order: mostly the first of them is the one. */
        private void considerFree(Circle circle, Collection<ConsultantId> consultants) {
            var considered = new ArrayList<Considered>();
            for (var readiness : candidates.free().in(circle.pools().getFirst())) {
                var consultant = readiness.consultant();
                if (mayAttend(consultant) && named.add(consultant)) {
                    var verdict = candidates.verdict(consultant);
                    considered.add(new Considered(consultant, verdict == Verdict.LATER ? Verdict.ASKED : verdict));
                    if (verdict == Verdict.LATER) {
                        pick(circle, consultant);
                        break;
                    }
                }
            }
            steps.add(new Step(circle.tier(), firstOf(considered), consultants.size() - considered.size()));
        }

        private void pick(Circle circle, ConsultantId consultant) {
            pick = Optional.of(new Pick(consultant, circle.tier(), circle.cause()));
        }

        private boolean mayAttend(ConsultantId consultant) {
            return candidates.eligible().contains(consultant);
        }

        private int more(Collection<ConsultantId> consultants) {
            return consultants.size() <= MOST_NAMED
                    ? (int) consultants.stream()
                            .filter(this::mayAttend)
                            .filter(consultant -> !named.contains(consultant))
                            .count()
                    : consultants.size();
        }

        private static List<Considered> firstOf(List<Considered> considered) {
            return considered.size() <= MOST_NAMED
                    ? considered
                    : considered.subList(considered.size() - MOST_NAMED, considered.size());
        }
    }
}
