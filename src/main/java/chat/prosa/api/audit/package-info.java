/** Keeps account of what people and host platforms do, and shows it to admins. */
@NullMarked
package chat.prosa.api.audit;

import org.jspecify.annotations.NullMarked;
