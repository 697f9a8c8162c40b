package chat.prosa.api.media;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Relatório final (2).pdf",
                "年度报告.xlsx",
                "می\u200Cخواهم.txt",
                "👩\u200D💻.png",
                ".gitignore",
                "a'b&c;d=e%20.txt"
            })
    void anOrdinaryNameStays(String name) {
        assertEquals(name, FileName.harmless(name));
    }

    @Test
    void directoriesAreLeftOut() {
        assertEquals("passwd", FileName.harmless("../../etc/passwd"));
        assertEquals("report.pdf", FileName.harmless("C:\\Users\\lia\\report.pdf"));
        assertEquals("b.txt", FileName.harmless("/a\\\n/b.txt"));
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertEquals("photogpj.exe", FileName.harmless("photo\u202Egpj.exe"));
        assertEquals("ab.txt", FileName.harmless("\uFEFFa\u2066\u200Eb\u061C\u2069.txt"));
        assertEquals("ab.txt", FileName.harmless("a\u0000\u001B\u0085b.txt"));
        assertEquals("a.txt", FileName.harmless("a\uD800.txt"));
    }

    @Test
    void aLineIsOneLine() {
        assertEquals("a X-Header: b.txt", FileName.harmless(" a\r\nX-Header: \u2028\tb.txt "));
    }

    @Test
    void whatIsLeftEmptyGetsAName() {
        for (var nothing : new String[] {"", " ", "/", "..", "\u202E", ". . .", "a/"}) {
            assertEquals("file", FileName.harmless(nothing));
        }
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertEquals("x".repeat(251) + ".pdf", FileName.harmless("x".repeat(300) + ".pdf"));
        assertEquals("x".repeat(255), FileName.harmless("x".repeat(300) + "." + "y".repeat(300)));
        assertEquals("x" + "👋".repeat(125) + ".pdf", FileName.harmless("x" + "👋".repeat(300) + ".pdf"));
    }

    @Property
    void anyNameIsHarmless(@ForAll String given) {
        var name = FileName.harmless(given);
        assertFalse(name.isBlank());
        assertTrue(name.length() <= 255);
        assertFalse(name.matches("(?s).*[/\\\\\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069].*"), name);
        assertEquals(name, FileName.harmless(name));
    }
}
