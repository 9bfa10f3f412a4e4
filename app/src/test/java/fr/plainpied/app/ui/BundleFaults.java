package fr.plainpied.app.ui;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is wrong between the bundles of a module and the sources that use them.
final class BundleFaults {
    private static final Pattern ASKED = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*\\.[A-Za-z0-9_.-]*)\"");

    private BundleFaults() {}

    /// Keys of one language only, and sentences that do not wait for the same arguments.
    static List<String> between(Map<String, String> french, Map<String, String> english) {
        List<String> faults = new ArrayList<>();
        Set<String> all = new TreeSet<>(french.keySet());
        all.addAll(english.keySet());
        for (String key : all) {
            String inFrench = french.get(key);
            String inEnglish = english.get(key);
            if (inFrench == null) {
                faults.add(key + " has no French");
            } else if (inEnglish == null) {
                faults.add(key + " has no English");
            } else if (!names(inFrench).equals(names(inEnglish))) {
                faults.add(key + " waits for other arguments in English");
            } else if (inFrench.isBlank() || inEnglish.isBlank()) {
                faults.add(key + " is empty");
            }
        }
        return faults;
    }

    /// Keys asked for that no bundle holds, and keys nobody asks for.
    static List<String> use(Set<String> keys, List<String> sources) {
        List<String> faults = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (String source : sources) {
            for (Matcher asked = ASKED.matcher(source); asked.find(); ) {
                if (!keys.contains(asked.group(1))) {
                    faults.add(asked.group(1) + " is asked for and is in no bundle");
                }
            }
            for (Matcher literal = LITERAL.matcher(source); literal.find(); ) {
                used.add(literal.group(1));
            }
        }
        for (String key : keys) {
            boolean begun = used.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text));
            if (!begun && !used.contains(key)) {
                faults.add(key + " is asked for by nobody");
            }
        }
        return faults;
    }

    private static Set<String> names(String pattern) {
        return Set.copyOf(new MessageFormat(pattern, ULocale.FRANCE).getArgumentNames());
    }
}
