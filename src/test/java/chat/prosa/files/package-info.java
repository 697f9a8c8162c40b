@NullMarked
package chat.prosa.files;

import org.jspecify.annotations.NullMarked;
