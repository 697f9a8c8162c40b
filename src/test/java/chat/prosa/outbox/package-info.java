/** Webhooks are told what happened, as an integrator sees it. */
@NullMarked
package chat.prosa.outbox;

import org.jspecify.annotations.NullMarked;
