@NullMarked
package chat.prosa.contract;

import org.jspecify.annotations.NullMarked;
