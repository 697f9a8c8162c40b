/**
 * Tells webhooks what happened: takes it out of the outbox, writes it down as the contract has it, signs and sends it.
 */
@NullMarked
package chat.prosa.outbox;

import org.jspecify.annotations.NullMarked;
