package chat.prosa;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

/** Which package may import which: down, never sideways or up. The packages lie below a root, which is named last. */
final class Architecture {
    private static final Set<String> VALUES = Set.of("directory", "presence", "chat", "queue", "macro", "ticket");
    private static final Set<String> RULES = Set.of("routing", "lost", "access", "history", "webhook", "audit");
    private static final Set<String> BELOW_THE_DESK = union(Set.of("id"), union(VALUES, RULES));
    private static final Set<String> CORE = union(Set.of("desk"), BELOW_THE_DESK);
    private static final String STARTER = "";

    private static final Map<String, Set<String>> IMPORTS = imports();

    private final String root;

    Architecture(String root) {
        this.root = root;
    }

    private static Map<String, Set<String>> imports() {
        var imports = new TreeMap<String, Set<String>>();
        imports.put("id", Set.of());
        VALUES.forEach(value -> imports.put(value, Set.of("id")));
        imports.put("routing", Set.of("id", "directory", "presence", "queue", "chat"));
        imports.put("lost", Set.of("id", "chat", "presence"));
        imports.put("history", Set.of("id", "directory", "chat", "ticket"));
        imports.put("access", Set.of("id", "directory"));
        imports.put("webhook", Set.of("id", "chat"));
        imports.put("audit", Set.of("id"));
        imports.put("desk", BELOW_THE_DESK);
        imports.put("dispatch", CORE);
        imports.put("store", union(Set.of("dispatch"), CORE));
        imports.put("files", Set.of("id", "history", "dispatch"));
        imports.put("outbox", Set.of("id", "chat", "contract", "desk", "dispatch", "history", "webhook", "audit"));
        imports.put("retention", Set.of("dispatch", "history"));
        imports.put("cluster", Set.of("id", "dispatch", "desk"));
        imports.put("mail", Set.of());
        imports.put("contract", Set.of("id", "chat", "macro", "ticket", "directory", "history", "desk"));
        imports.put("gateway", union(Set.of("contract", "dispatch"), CORE));
        imports.put("api", union(Set.of("contract", "dispatch", "mail"), CORE));
        imports.put("console", Set.of("id", "access", "directory"));
        imports.put("widget", Set.of("id", "access", "directory"));
        imports.put("embedded", Set.of());
        imports.put(STARTER, Set.of("embedded", "access", "dispatch", "cluster"));
        return imports;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    ArchRule importsPointDown() {
        return classes().should(have("only imports that point down", this::pointsDown));
    }

    private boolean pointsDown(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!isOurs(target)) {
            return true;
        }
        String from = feature(dependency.getOriginClass());
        String to = feature(target);
        return from.equals(to) || IMPORTS.getOrDefault(from, Set.of()).contains(to);
    }

    /** A package that nobody drew would otherwise be free to import, as long as nobody imports it. */
    ArchRule everyPackageIsDrawn() {
        return classes().should(new ArchCondition<>("be in a package of the architecture") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!IMPORTS.containsKey(feature(type))) {
                    events.add(violated(type, type.getName() + " is in a package that the architecture does not have"));
                }
            }
        });
    }

    ArchRule theCoreKnowsNoFramework() {
        return classes().that(lieIn(CORE)).should(have("no framework in the core", this::isPlainJavaOrPort));
    }

    private boolean isPlainJavaOrPort(Dependency dependency) {
        return isPlainJava(dependency) || isPort(dependency);
    }

    private boolean isPlainJava(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return target.isPrimitive() || isOurs(target) || comesFrom(target, "java.", "org.jspecify.");
    }

    private static boolean isPort(Dependency dependency) {
        return dependency.getOriginClass().isInterface()
                && dependency.getTargetClass().getName().equals("io.smallrye.mutiny.Uni");
    }

    ArchRule theShellKnowsOnlyMutinyAndVertx() {
        return classes().that(lieIn(Set.of("dispatch"))).should(have("no other framework", this::isShellMaterial));
    }

    private boolean isShellMaterial(Dependency dependency) {
        return isPlainJava(dependency)
                || comesFrom(
                        dependency.getTargetClass().getBaseComponentType(),
                        "io.smallrye.mutiny.",
                        "io.vertx.core.",
                        "org.jboss.logging.");
    }

    private boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    private static boolean comesFrom(JavaClass type, String... packages) {
        return Arrays.stream(packages).anyMatch((type.getPackageName() + ".")::startsWith);
    }

    /** The package right below the root, or nothing for the root itself. */
    private String feature(JavaClass type) {
        String below = (type.getPackageName() + ".").substring(root.length() + 1);
        return below.isEmpty() ? STARTER : below.substring(0, below.indexOf('.'));
    }

    private DescribedPredicate<JavaClass> lieIn(Set<String> features) {
        return DescribedPredicate.describe("lie in " + features, type -> features.contains(feature(type)));
    }

    private static ArchCondition<JavaClass> have(String description, Predicate<Dependency> allowed) {
        return new ArchCondition<>("have " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(allowed.negate())
                        .forEach(dependency -> events.add(violated(dependency, dependency.getDescription())));
            }
        };
    }
}
