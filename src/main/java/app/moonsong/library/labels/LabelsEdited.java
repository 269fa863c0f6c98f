package app.moonsong.library.labels;

/** What was done with labels and stars. */
public enum LabelsEdited {
    ADD,
    REMOVE,
    RENAME,
    MERGE,
    COLOR,
    DELETE,
    RATE,
    KEEP
}
