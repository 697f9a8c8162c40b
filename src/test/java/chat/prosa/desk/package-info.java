@NullMarked
package chat.prosa.desk;

import org.jspecify.annotations.NullMarked;
