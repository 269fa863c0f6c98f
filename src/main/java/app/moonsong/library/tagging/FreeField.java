package app.moonsong.library.tagging;

import java.util.List;
import java.util.Optional;

/**
 * A field that the program has no place of its own for, as some files say it together.
 *
 * @param name as it is named to be written
 * @param values the different ones, in the order of the files; none for files that do not have it
 * @param isText whether it can be written; what is no text can only be taken out
 * @param bytes how much it takes in all files together
 */
public record FreeField(String name, List<List<String>> values, boolean isText, long bytes) {
    public FreeField {
        values = List.copyOf(values);
    }

    /** What all files say; empty when they differ. */
    public Optional<List<String>> common() {
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }
}
