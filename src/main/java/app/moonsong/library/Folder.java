package app.moonsong.library;

import java.nio.file.Path;

/** A folder the listener chose; its files' paths are kept relative to it. */
public record Folder(long id, Path path) {}
