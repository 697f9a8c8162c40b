package chat.prosa.contract;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

/** How one kind of thing is written. */
@FunctionalInterface
interface Shape<T> {

    void write(T value, JsonGenerator json) throws IOException;
}
