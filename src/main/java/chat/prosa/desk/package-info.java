/** The one place that decides all that happens in an organization's chats. */
@NullMarked
package chat.prosa.desk;

import org.jspecify.annotations.NullMarked;
