@NullMarked
package chat.prosa.webhook;

import org.jspecify.annotations.NullMarked;
