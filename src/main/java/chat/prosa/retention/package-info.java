/** Deletes ended chats that their organizations want to keep no longer. */
@NullMarked
package chat.prosa.retention;

import org.jspecify.annotations.NullMarked;
