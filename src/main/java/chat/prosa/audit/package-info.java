/** Who changed what, and looked at what that was others'. */
@NullMarked
package chat.prosa.audit;

import org.jspecify.annotations.NullMarked;
