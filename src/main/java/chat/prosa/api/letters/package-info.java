/** What people of a firm and its customers are sent by mail about chats. */
@NullMarked
package chat.prosa.api.letters;

import org.jspecify.annotations.NullMarked;
