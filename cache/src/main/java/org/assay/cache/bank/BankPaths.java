package org.assay.cache.bank;

import java.util.regex.Pattern;

/** The paths that a bank's files may have. None leads out of the bank's folder. */
final class BankPaths {
    static final String FRAMEWORK = "framework.yaml";
    static final String RULE =
            "is no path of a bank: topics are topics/<competency>/<topic>.yaml or .json, files are"
                    + " files/<competency>/<name> with ASCII letters, digits, dots, hyphens and"
                    + " underscores, simulators are simulators/<name>.html, .css or .js";

    private static final Pattern TOPIC =
            Pattern.compile("topics/([1-9]\\.[1-9])/([a-z0-9-]+)\\.(yaml|json)");
    private static final String NAME = "[A-Za-z0-9_-][A-Za-z0-9._-]*";
    private static final Pattern FILE = Pattern.compile("files(/" + NAME + ")+");
    private static final Pattern SIMULATOR =
            Pattern.compile("simulators/[a-z0-9-]+\\.(html|css|js)");

    private BankPaths() {}

    static boolean isAllowed(String path) {
        return path.equals(FRAMEWORK)
                || isTopic(path)
                || FILE.matcher(path).matches()
                || SIMULATOR.matcher(path).matches();
    }

    static boolean isTopic(String path) {
        return TOPIC.matcher(path).matches();
    }

    /** The competency that a topic's path names. */
    static String competencyOf(String topicPath) {
        return topicPath.split("/", -1)[1];
    }

    /** The topic that a topic's path names. */
    static String topicOf(String topicPath) {
        var name = topicPath.split("/", -1)[2];
        return name.substring(0, name.lastIndexOf('.'));
    }
}
