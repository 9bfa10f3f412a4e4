package fr.plainpied.formats.frozen;

/// The files inside the file of a frozen ranking.
enum FrozenPart {
    SETTING("setting.json"),
    DWELLINGS("dwellings.csv"),
    ADAPTABILITY("adaptability.csv"),
    REQUESTS("requests.json"),
    SOURCES("sources.csv"),
    ANSWER("answer.json");

    private final String file;

    FrozenPart(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
