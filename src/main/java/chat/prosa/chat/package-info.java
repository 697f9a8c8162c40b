/** One chat: its state, its participants, the numbering of its log, and what each side may see of it. */
@NullMarked
package chat.prosa.chat;

import org.jspecify.annotations.NullMarked;
