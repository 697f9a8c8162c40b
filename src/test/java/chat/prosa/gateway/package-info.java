@NullMarked
package chat.prosa.gateway;

import org.jspecify.annotations.NullMarked;
