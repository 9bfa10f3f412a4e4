package fr.plainpied.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The house style that a program can check, over the sources of every module.
class StyleTest {
    private static final int MAIN_LINES = 300;
    private static final int TEST_LINES = 400;
    private static final int METHOD_LINES = 30;
    private static final int ARGUMENTS = 6;
    private static final Pattern EMPTY_NAMES =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Mapper|Data|Info)");
    private static final Pattern PROMISES = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    /// Names that a framework gives: the type it extends bears the same.
    private static final List<String> GIVEN_NAMES = List.of("ActingTransactionManager");

    private static List<Path> main = List.of();
    private static List<Path> tests = List.of();

    @BeforeAll
    static void list() throws IOException {
        main = sources("src/main/java");
        tests = sources("src/test/java");
        assertTrue(main.size() > 50, "the sources are not where this test looks");
    }

    @Test
    void files_are_short() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : main) {
            longerThan(MAIN_LINES, file, faults);
        }
        for (Path file : tests) {
            longerThan(TEST_LINES, file, faults);
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void nothing_is_left_to_do() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : main) {
            if (PROMISES.matcher(Files.readString(file)).find()) {
                faults.add(file.toString());
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void every_package_says_what_it_is_for_and_knows_no_null() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path folder : main.stream().map(StyleTest::folder).distinct().toList()) {
            Path words = folder.resolve("package-info.java");
            boolean module = folder.endsWith("src/main/java");
            if (!module && (!Files.exists(words) || !Files.readString(words).contains("@NullMarked"))) {
                faults.add(folder.toString());
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void methods_are_short_names_say_something_and_public_types_are_documented() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, fault -> {}, List.of(), null, files.getJavaFileObjectsFromPaths(main));
            Reader reader = new Reader(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reader.scan(unit, unit.getLineMap());
            }
            assertEquals(List.of(), reader.faults);
        }
    }

    private static void longerThan(int limit, Path file, List<String> faults) throws IOException {
        int lines = Files.readAllLines(file).size();
        if (lines > limit) {
            faults.add(file + ": " + lines + " lines");
        }
    }

    private static Path folder(Path file) {
        return file.resolveSibling("");
    }

    private static List<Path> sources(String folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            for (Path root : modules.map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(root)) {
                    found.addAll(files.filter(file -> file.toString().endsWith(".java"))
                            .toList());
                }
            }
        }
        return found.stream().sorted().toList();
    }

    /// Reads one file after the other and gathers what is against the style.
    private static final class Reader extends TreePathScanner<Void, LineMap> {
        private final DocTrees trees;
        private final List<String> faults = new ArrayList<>();

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, LineMap lines) {
            String name = type.getSimpleName().toString();
            if (EMPTY_NAMES.matcher(name).matches() && !GIVEN_NAMES.contains(name)) {
                faults.add(place(type, lines) + name + " is a name that says nothing");
            }
            boolean top = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
            DocCommentTree words = trees.getDocCommentTree(getCurrentPath());
            if (top && type.getModifiers().getFlags().contains(Modifier.PUBLIC) && words == null) {
                faults.add(place(type, lines) + name + " is public and not documented");
            }
            return super.visitClass(type, lines);
        }

        @Override
        public Void visitMethod(MethodTree method, LineMap lines) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long first = lines.getLineNumber(trees.getSourcePositions().getStartPosition(unit, method));
            long end = trees.getSourcePositions().getEndPosition(unit, method);
            long length = end < 0 ? 0 : lines.getLineNumber(end) - first + 1;
            if (length > METHOD_LINES) {
                faults.add(place(method, lines) + method.getName() + " has " + length + " lines");
            }
            if (method.getReturnType() == null && method.getParameters().size() > ARGUMENTS && !inRecord()) {
                faults.add(place(method, lines) + "a constructor of "
                        + method.getParameters().size() + " arguments");
            }
            return super.visitMethod(method, lines);
        }

        private boolean inRecord() {
            return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }

        private String place(Tree tree, LineMap lines) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long line = lines.getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
            return Path.of(unit.getSourceFile().toUri()).getFileName() + ":" + line + ": ";
        }
    }
}
