/** The JSON of the public contract, written in one place for the socket and for REST. */
@NullMarked
package chat.prosa.contract;

import org.jspecify.annotations.NullMarked;
