package chat.prosa.files;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** A bucket with the interface of Amazon S3, for attachments that are not to be kept on the own machine. */
@ConfigMapping(prefix = "prosa.attachments.bucket")
interface BucketConfig {

    /**
     * The bucket, which has to be there. With one, nothing is kept on the own disk any more; several nodes need one.
     * What was kept in the one place is not looked for in the other.
     */
    Optional<String> name();

    /** Where it is, like {@code https://storage.example.com}, if that is not Amazon. */
    Optional<URI> endpoint();

    /** The region that requests are signed for. Where there is only one, its name rarely matters. */
    @WithDefault("us-east-1")
    String region();

    /** The key's id. Without one, the machine is asked for a key in the ways that Amazon's tools have. */
    Optional<String> accessKey();

    Optional<String> secretKey();

    /** Whether the bucket is named in the path rather than the host; most servers but Amazon's want it there. */
    @WithDefault("false")
    boolean pathStyle();
}
