/** The waiting room: the chats nobody attends yet, in order of arrival, and how fast the line moves. */
@NullMarked
package chat.prosa.queue;

import org.jspecify.annotations.NullMarked;
