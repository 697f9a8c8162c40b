package chat.prosa.macro;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import chat.prosa.id.MacroId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MacroListTest {

    private final Macro one = macro("/one");
    private final Macro two = macro("/two");
    private final Macro three = macro("/three");
    private final MacroList all = new MacroList(List.of(one, two, three));

    @Test
    void aNewMacroComesLast() {
        var four = macro("/four");
        assertEquals(List.of(one, two, three, four), all.with(four).macros());
    }

    @Test
    void aChangedMacroKeepsItsPlace() {
        var changed = new Macro(two.id(), "Changed", "/changed", two.actions());
        assertEquals(List.of(one, changed, three), all.with(changed).macros());
        assertEquals(Optional.of(changed), all.with(changed).find(two.id()));
    }

    @Test
    void aMacroIsTakenOut() {
        assertEquals(List.of(one, three), all.without(two.id()).macros());
    }

    @Test
    void aCommandClashesWithAnothersOnly() {
        assertTrue(all.clashes(macro("/two")));
        assertFalse(all.clashes(two));
        assertFalse(all.clashes(macro("/four")));
    }

    @Test
    void thereIsRoomForAHundred() {
        var most = IntStream.range(0, MacroList.MOST)
                .mapToObj(number -> macro("/" + number))
                .toList();
        assertTrue(new MacroList(most).isFull());
        assertFalse(new MacroList(most.subList(1, MacroList.MOST)).isFull());
    }

    @Test
    void thoseThatAreNamedComeFirst() {
        assertEquals(
                List.of(three, one, two),
                all.ordered(List.of(three.id(), one.id(), two.id())).macros());
        assertEquals(List.of(two, one, three), all.ordered(List.of(two.id())).macros());
    }

    @Test
    void restoringBringsTheDefaultsBackAndKeepsTheOthers() {
        var defaults = new MacroList(List.of(one, two));
        var changed = new Macro(two.id(), "Changed", "/changed", two.actions());
        var usurper = macro("/one");
        var present = new MacroList(List.of(three, changed, usurper));
        assertEquals(List.of(one, two, three), present.restored(defaults).macros());
        assertEquals(defaults, new MacroList(List.of()).restored(defaults));
    }

    private static Macro macro(String command) {
        return new Macro(new MacroId(UUID.randomUUID()), "A macro", command, List.of(new Action.Close()));
    }
}
