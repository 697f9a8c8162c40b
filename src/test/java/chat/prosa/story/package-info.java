/** What Prosa promises, told in real browsers against the packaged server. */
@NullMarked
package chat.prosa.story;

import org.jspecify.annotations.NullMarked;
