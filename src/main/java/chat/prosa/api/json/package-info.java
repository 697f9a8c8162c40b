/** Reads what programs send, to the letter: nothing is guessed, and nothing is overlooked. */
@NullMarked
package chat.prosa.api.json;

import org.jspecify.annotations.NullMarked;
