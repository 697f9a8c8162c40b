package chat.prosa.bench;

/**
 * Who sits at the two ends of a chat.
 *
 * @param customer the customer's session token
 * @param project the project he asks about
 * @param consultant the session token of the consultant who answers
 */
record Seat(String customer, String project, String consultant) {}
