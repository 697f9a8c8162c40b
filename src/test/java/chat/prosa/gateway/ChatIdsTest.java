package chat.prosa.gateway;

import java.util.ArrayList;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChatIdsTest {

    @Test
    void eachIsGreaterThanTheOneBefore() {
        var ids = new ArrayList<UUID>();
        for (var made = 0; made < 100_000; made++) {
            ids.add(ChatIds.next().value());
        }
        assertEquals(ids, ids.stream().sorted().distinct().toList());
    }

    @Test
    void theySayWhenTheyWereMade() {
        var before = System.currentTimeMillis();
        var id = ChatIds.next().value();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertTrue(id.getMostSignificantBits() >>> 16 >= before);
    }
}
