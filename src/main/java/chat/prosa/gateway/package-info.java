/**
 * The socket's one door: it limits, reads and passes on what people ask, and takes what desks tell to everybody who is
 * connected. It knows no rules.
 */
@NullMarked
package chat.prosa.gateway;

import org.jspecify.annotations.NullMarked;
