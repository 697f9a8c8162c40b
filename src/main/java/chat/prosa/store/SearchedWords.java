package chat.prosa.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody searches for, as queries of PostgreSQL: words, {@code "phrases"}, {@code or} between two of them,
 * {@code -} before what must not be there. The last word may be the beginning of one, as it is while somebody types.
 * Queries are subqueries, because a query's value is then worked out once and not for each row.
 */
final class SearchedWords {

    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{N}\\p{M}]{3,}");

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    /** More than these narrow no search. */
    private static final int MOST_TERMS = 12;

    /** So many characters no stemmer takes away. */
    private static final int BEGINS = 3;

    private static final String NOTHING = "cast('' as tsquery)";

    private final List<List<String>> wanted = new ArrayList<>();
    private final List<String> unwanted = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private SearchedWords(String text) {
        var terms = TERM.matcher(text).results().limit(MOST_TERMS).toList();
        var alternative = false;
        for (var term : terms) {
            if (term.group().equalsIgnoreCase("or") && !wanted.isEmpty()) {
                alternative = true;
            } else {
                add(term, term.end() == text.length(), alternative);
                alternative = false;
            }
        }
        parameters.put("allWords", text);
        parameters.put("beginnings", "\\m(" + String.join("|", beginnings) + ")");
    }

    static SearchedWords of(String text) {
        return new SearchedWords(text);
    }

    /** The values of the parameters that a statement has of it. */
    Map<String, Object> parametersIn(String statement) {
        return PARAMETER
                .matcher(statement)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(parameters::containsKey)
                .collect(Collectors.toMap(Function.identity(), parameters::get));
    }

    /** All of it; where that says nothing, because no word does, each of them as it stands. */
    String whole() {
        var all = wanted.stream().map(group -> joined(group, " || ")).toList();
        return """
                (select case when numnode(query) > 0 then query
                    else plainto_tsquery('pg_catalog.simple', unaccented(:allWords)) end from (select %s as query) asked)
                """.formatted(joined(all, " && "));
    }

    /** Any of it. */
    String some() {
        return "(select %s)"
                .formatted(joined(wanted.stream().flatMap(List::stream).toList(), " || "));
    }

    /** Each single word of it. */
    String singleWords() {
        return "(select %s)".formatted(joined(words, " || "));
    }

    /**
     * Of a text's words, a pattern of how those begin that can be meant: endings may change, beginnings do not. It
     * tells sooner than the words' stems that a text has none of them.
     */
    String begins() {
        return "unaccented(:beginnings)";
    }

    /** What must not be there. */
    Optional<String> without() {
        return unwanted.isEmpty() ? Optional.empty() : Optional.of("(select %s)".formatted(joined(unwanted, " || ")));
    }

    private void add(MatchResult term, boolean last, boolean alternative) {
        var phrase = Optional.ofNullable(term.group(2));
        var text = phrase.orElseGet(() -> term.group(3));
        var minus = !term.group(1).isEmpty();
        var query = phrase.isPresent() ? phrase(text) : term(text, last && !minus);
        if (minus) {
            unwanted.add(query);
            return;
        }
        if (alternative) {
            wanted.getLast().add(query);
        } else {
            wanted.add(new ArrayList<>(List.of(query)));
        }
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(SearchedWords::beginning)
                .forEach(beginnings::add);
        words.addAll(WORD.matcher(text).matches() ? List.of(query) : singleWords(text));
    }

    /** Those of a phrase, or of a word with something between its parts. */
    private List<String> singleWords(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(this::phrase)
                .toList();
    }

    private String phrase(String text) {
        return "phraseto_tsquery('pg_catalog.simple', unaccented(%s))".formatted(parameter(text));
    }

    private String term(String text, boolean mayGoOn) {
        var term = "search_term(%s)".formatted(parameter(text));
        return mayGoOn && BEGINNING.matcher(text).matches()
                ? "(%s || to_tsquery('pg_catalog.simple', unaccented(%s)))".formatted(term, parameter(text + ":*"))
                : term;
    }

    private String parameter(String value) {
        var name = "word" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    /** English has y become i, as in skies. */
    private static String beginning(String word) {
        var length = Math.min(BEGINS, word.codePointCount(0, word.length()));
        return word.substring(0, word.offsetByCodePoints(0, length)).replaceFirst("(?i)[iy]$", "[iy]");
    }

    private static String joined(List<String> queries, String operator) {
        return queries.isEmpty()
                ? NOTHING
                : queries.stream().map("(%s)"::formatted).collect(Collectors.joining(operator));
    }
}
