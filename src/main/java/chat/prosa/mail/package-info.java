/** Mail that people are sent; off unless it is configured. */
@NullMarked
package chat.prosa.mail;

import org.jspecify.annotations.NullMarked;
