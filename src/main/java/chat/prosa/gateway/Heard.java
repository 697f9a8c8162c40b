package chat.prosa.gateway;

/**
 * What one frame said.
 *
 * @param ref the sender's name for it, to be answered by; empty for none
 */
record Heard(String ref, Asked asked) {}
