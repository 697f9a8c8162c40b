package chat.prosa.api.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

import chat.prosa.audit.Subject;

/** What a resource's method does is entered in the audit log, unless it fails or changes nothing. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audited {

    /** The action, like {@code project.changed}. */
    String value() default "";

    Subject of() default Subject.DIRECTORY;

    /** The path parameter that has the subject's id. */
    String id() default "id";

    /** Whether it is entered even if nothing changes: it was done all the same. */
    boolean always() default false;

    /** Whether what was there before is to be forgotten: then neither that nor its name is entered. */
    boolean forgets() default false;
}
