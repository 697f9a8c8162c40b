@NullMarked
package chat.prosa.api.media;

import org.jspecify.annotations.NullMarked;
