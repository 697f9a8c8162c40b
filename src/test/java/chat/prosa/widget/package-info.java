/** What an embed finds at the server. */
@NullMarked
package chat.prosa.widget;

import org.jspecify.annotations.NullMarked;
