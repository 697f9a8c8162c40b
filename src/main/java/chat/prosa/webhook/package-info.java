/** Other programs' servers that are told what happens here: which, of what, and how it is signed and tried again. */
@NullMarked
package chat.prosa.webhook;

import org.jspecify.annotations.NullMarked;
