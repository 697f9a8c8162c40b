/** What people are sent by mail about chats. */
@NullMarked
package chat.prosa.api.letters;

import org.jspecify.annotations.NullMarked;
