package chat.prosa.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether mail is sent; by which server and in whose name, Quarkus is told ({@code quarkus.mailer.*}). */
@ConfigMapping(prefix = "prosa.mail")
interface MailConfig {

    @WithDefault("false")
    boolean enabled();
}
