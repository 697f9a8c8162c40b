/** The names of things: typed, opaque identifiers and nothing else. */
@NullMarked
package chat.prosa.id;

import org.jspecify.annotations.NullMarked;
