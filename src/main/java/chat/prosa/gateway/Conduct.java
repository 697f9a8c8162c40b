package chat.prosa.gateway;

import java.time.Duration;

import chat.prosa.desk.Refusal;

/** How much a connection asks, and how much of it is nonsense. */
final class Conduct {

    private final Allowance commands;
    private final Allowance offences;

    Conduct(Limits limits, long nanoTime) {
        commands = Allowance.of(limits.commandsPerSecond(), Duration.ofSeconds(1), limits.commandsAtOnce(), nanoTime);
        offences =
                Allowance.of(limits.offencesPerMinute(), Duration.ofMinutes(1), limits.offencesPerMinute(), nanoTime);
    }

    /** Whether it may ask one more thing already. */
    boolean mayAsk(long nanoTime) {
        return commands.spend(nanoTime);
    }

    /** Whether an offence is forgiven once more; coming too fast is the least of them. */
    boolean forgiven(Refusal.Code offence, long nanoTime) {
        return offence == Refusal.Code.RATE_LIMITED ? offences.spendTenth(nanoTime) : offences.spend(nanoTime);
    }
}
