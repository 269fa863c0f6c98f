package app.moonsong.identify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Makes new records for {@link IdentifyBench} from a list of tracks, damaged as people and programs damage them, harder than
 * most are: {@code DamagedRecords TRACKS.csv OUT.csv SEED}. Another seed gives records that nobody has seen yet.
 */
public final class DamagedRecords {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Random random;
    private String title = "";
    private String artist = "";
    private String album = "";
    private String number = "";

    private DamagedRecords(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        var damage = new DamagedRecords(Long.parseLong(args[2]));
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = CSVParser.parse(Files.newBufferedReader(Path.of(args[0])), format);
                var out = new CSVPrinter(Files.newBufferedWriter(Path.of(args[1])), CSVFormat.RFC4180)) {
            out.printRecord("record", "number", "title", "artist", "album", "seconds", "truth_id");
            int record = 0;
            for (CSVRecord track : in) {
                for (int copies = damage.random.nextInt(3); copies > 0; copies--) {
                    damage.write(out, track, ++record);
                }
            }
        }
    }

    private void write(CSVPrinter out, CSVRecord track, int record) throws IOException {
        title = track.get("title");
        artist = track.get("artist");
        album = track.get("album");
        number = track.get(track.isMapped("no") ? "no" : "number").strip();
        rearrange();
        for (int i = 0; i < 3; i++) {
            title = chance(0.25) ? misspelt(title) : title;
            artist = chance(0.12) ? misspelt(artist) : artist;
            album = chance(0.12) ? misspelt(album) : album;
        }
        lose();
        out.printRecord(record, number, title, artist, album, length(track.get("seconds")), track.get("id"));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private void rearrange() {
        switch (random.nextInt(5)) {
            case 0 -> {
                title = NUMBER.matcher(number).matches() ? "%03d-%s".formatted(Integer.parseInt(number), ascii(title)) : title;
                artist = ascii(artist);
                album = ascii(album) + " (%d)".formatted(1960 + random.nextInt(60));
            }
            case 1 -> {
                title = artist + " - " + title;
                artist = "";
            }
            case 2 -> title = title + " (" + album + ")";
            case 3 -> {
                title = title + " - " + album;
                album = "";
            }
            default -> {}
        }
    }

    private void lose() {
        number = chance(0.08) ? "" : chance(0.06) ? Integer.toString(1 + random.nextInt(24)) : number;
        title = chance(0.05) ? "n.a." : title;
        artist = chance(0.08) ? "" : artist;
        album = chance(0.08) ? "unknown" : album;
        if (chance(0.02)) {
            String other = title;
            title = artist;
            artist = other;
        }
    }

    private String length(String seconds) {
        if (seconds.isBlank() || chance(0.12)) {
            return "";
        }
        double off = chance(0.025) ? random.nextDouble(-90, 90) : random.nextInt(3) - 1;
        return "%.1f".formatted(Math.max(1, Double.parseDouble(seconds) + off));
    }

    private String misspelt(String text) {
        if (text.length() < 3) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 2 -> text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at);
            case 3 -> words(text, true);
            default -> words(text, false);
        };
    }

    /** Writes a word twice, or leaves it out. */
    private String words(String text, boolean twice) {
        var words = new java.util.ArrayList<>(java.util.List.of(text.split(" ", -1)));
        int at = random.nextInt(words.size());
        if (twice) {
            words.add(at, words.get(at));
        } else {
            words.remove(at);
        }
        return String.join(" ", words);
    }

    private static String ascii(String text) {
        return text.replaceAll("\\P{ASCII}", "");
    }
}
