package chat.prosa.store;

import java.util.List;

import org.junit.jupiter.api.Test;

import chat.prosa.history.FoundLine.Highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HighlightingTest {

    @Test
    void wordsAreFoundWhateverTheirAccentsAndCapitals() {
        assertEquals(
                List.of(new Highlight(0, 10), new Highlight(19, 29)),
                Highlighting.of("Importação, sem a (IMPORTAÇÃO)!", List.of("importacao")));
    }

    @Test
    void accentsThatAreCharactersOfTheirOwnBelongToTheWord() {
        assertEquals(List.of(new Highlight(2, 7)), Highlighting.of("o cafe\u0301 frio", List.of("cafe")));
    }

    @Test
    void placesAreThoseOfTheTextAlsoAfterCharactersOfTwoUnits() {
        assertEquals(List.of(new Highlight(3, 7)), Highlighting.of("\uD83D\uDE00 nota", List.of("nota")));
    }

    @Test
    void piecesOfWordsAreNotWords() {
        assertEquals(List.of(), Highlighting.of("anotações", List.of("nota")));
    }
}
