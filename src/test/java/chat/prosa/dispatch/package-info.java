@NullMarked
package chat.prosa.dispatch;

import org.jspecify.annotations.NullMarked;
