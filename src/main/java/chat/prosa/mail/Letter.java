package chat.prosa.mail;

/**
 * Something to be sent by mail.
 *
 * @param to an e-mail address
 * @param text plain
 */
public record Letter(String to, String subject, String text) {}
