/** What host platforms do here: the keys that they call and sign with, and the customers whom they vouch for. */
@NullMarked
package chat.prosa.api.host;

import org.jspecify.annotations.NullMarked;
