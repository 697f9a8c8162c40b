/** What people are sent by mail. */
@NullMarked
package chat.prosa.mail;

import org.jspecify.annotations.NullMarked;
