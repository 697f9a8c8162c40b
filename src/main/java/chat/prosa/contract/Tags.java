package chat.prosa.contract;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

import com.fasterxml.jackson.core.JsonGenerator;

/** Tags, in the order of the alphabet, so that the same ones look the same. */
final class Tags {

    private Tags() {}

    static void write(Collection<String> tags, JsonGenerator json) throws IOException {
        var inOrder = tags.toArray(String[]::new);
        Arrays.sort(inOrder);
        json.writeArray(inOrder, 0, inOrder.length);
    }
}
