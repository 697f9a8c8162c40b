package chat.prosa.directory;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * How an organization runs its chat.
 *
 * @param offerTimeout how long one consultant may think about an offer (rule 4)
 * @param reofferAfter how long before an offer that lapsed is made again (rule 4)
 * @param lostAfter how long a chat may go without a consultant's answer (rule 11)
 * @param presenceGrace how long a consultant may be gone without anybody noticing (rule 10)
 * @param abandonAfter how long all consultants of a chat may be gone before it waits again (rule 10)
 * @param maxChats the most ongoing chats an offer may lead to; 0 is no limit (rule 8)
 */
public record ChatSettings(
        Provider provider,
        Optional<ExternalProvider> external,
        Routing routing,
        Duration offerTimeout,
        Duration reofferAfter,
        Duration lostAfter,
        Duration presenceGrace,
        Duration abandonAfter,
        int maxChats,
        boolean parkOnNewChat,
        boolean customerSeesHistory,
        Locale locale,
        ZoneId timezone) {}
