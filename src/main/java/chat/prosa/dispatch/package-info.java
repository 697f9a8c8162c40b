/** Brings a command to its desk, makes the outcome durable, then tells. */
@NullMarked
package chat.prosa.dispatch;

import org.jspecify.annotations.NullMarked;
