package chat.prosa.files;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import chat.prosa.history.Contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class BucketContentsTest extends ContentsContract {

    private static final String NAME = "files";
    private static final String KEY = "prosa";

    private static MemoryBucket bucket;
    private static BucketContents contents;

    @BeforeAll
    static void open() throws IOException {
        bucket = new MemoryBucket(KEY);
        contents = new BucketContents(BucketClient.of(new Config(KEY)), NAME);
    }

    @AfterAll
    static void close() {
        contents.close();
        bucket.close();
    }

    @Override
    Contents contents() {
        return contents;
    }

    @Test
    void objectsLieBelowTheirOrganization() throws IOException {
        var attachment = anAttachment();
        keep(attachment, Contents.Form.WHOLE, new byte[1]);

        var path = "/" + NAME + "/" + attachment.organization() + "/" + attachment.id();
        assertEquals(List.of(path), bucket.objects().filter(path::equals).toList());
    }

    @Test
    void whatIsForbiddenIsNotTakenForAbsent() {
        try (var stranger = new BucketContents(BucketClient.of(new Config("stranger")), NAME)) {
            var opening = stranger.open(anAttachment(), Contents.Form.WHOLE);
            assertThrows(Exception.class, () -> await(opening));
        }
    }

    private record Config(String key) implements BucketConfig {

        @Override
        public Optional<String> name() {
            return Optional.of(NAME);
        }

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(bucket.endpoint());
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(key);
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("correct horse");
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }
}
