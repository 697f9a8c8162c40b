package chat.prosa.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.vertx.mutiny.core.Vertx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import chat.prosa.history.Contents;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DirectoryContentsTest extends ContentsContract {

    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    Path data;

    @AfterAll
    static void close() {
        await(VERTX.close());
    }

    @Override
    Contents contents() {
        return new DirectoryContents(VERTX, data.resolve("attachments"));
    }

    @Test
    void filesLieBelowTheirOrganizationAndTheStartOfTheirId() throws IOException {
        var attachment = anAttachment();
        keep(attachment, Contents.Form.WHOLE, new byte[1]);

        var id = attachment.id().toString();
        var place = Path.of("attachments", attachment.organization().toString(), id.substring(0, 2), id);
        assertEquals(List.of(place), files());
    }

    @Test
    void whatACrashLeftIsRemovedToo() throws IOException {
        var attachment = anAttachment();
        keep(attachment, Contents.Form.WHOLE, new byte[1]);
        var whole = data.resolve(files().getFirst());
        Files.move(whole, whole.resolveSibling(whole.getFileName() + ".draft"));
        await(contents().remove(attachment));

        assertEquals(List.of(), files());
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).map(data::relativize).toList();
        }
    }
}
