package app.moonsong.identify;

import java.util.Set;
import java.util.regex.Pattern;

/** What people and programs add to names that says nothing of the music. */
final class Noise {
    /** Words about the file, its source and its quality. */
    private static final Set<String> WORDS = Set.of(
            "official",
            "audio",
            "video",
            "videoclip",
            "clip",
            "mv",
            "hq",
            "hd",
            "uhd",
            "lyrics",
            "lyric",
            "가사",
            "자막",
            "공식",
            "paroles",
            "letra",
            "songtext",
            "公式",
            "歌詞",
            "高音質",
            "뮤직비디오",
            "고음질",
            "kbps",
            "kbit",
            "kbs",
            "khz",
            "bit",
            "vbr",
            "cbr",
            "abr",
            "flac",
            "mp3",
            "m4a",
            "aac",
            "alac",
            "ogg",
            "wav",
            "opus",
            "lossless",
            "cd",
            "cdrip",
            "webrip",
            "web",
            "rip",
            "ripped",
            "vinyl",
            "dl",
            "ost",
            "soundtrack",
            "soundtracks",
            "사운드트랙",
            "サウンドトラック",
            "サントラ",
            "bgm",
            "youtube",
            "soundcloud",
            "download",
            "free",
            "premiere",
            "topic",
            "visualizer",
            "visualiser",
            "copy",
            "복사본",
            "コピー",
            "exclusive",
            "prod",
            "hifi",
            "hires",
            "mastered",
            "bandcamp",
            "itunes",
            "spotify",
            "deezer",
            "tidal",
            "www",
            "musikvideo",
            "musica",
            "oficial",
            "officiel",
            "offiziell",
            "offizielles");
    /** Noise only beside other noise or inside a soundtrack's usual phrase. */
    private static final Set<String> BESIDE = Set.of(
            "music",
            "musik",
            "musique",
            "the",
            "from",
            "motion",
            "picture",
            "original",
            "movie",
            "film",
            "score",
            "new",
            "full",
            "with",
            "and",
            "by",
            "a",
            "of",
            "in",
            "for",
            "series",
            "tv",
            "game",
            "영화",
            "드라마",
            "映画",
            "오리지널",
            "オリジナル",
            "inspired",
            "bande",
            "originale",
            "banda",
            "sonora",
            "filmmusik",
            "pelicula",
            "version",
            "theme",
            "k",
            "aus",
            "dem",
            "du",
            "de",
            "la",
            "track",
            "disc",
            "episode",
            "season");

    private static final Pattern SITE = Pattern.compile(
            "(?i)(https?://\\S+|www\\.\\S+|\\b[a-z0-9-]{3,}\\.(com|net|org|info|pl|lt|ru|fm|me|tv|co\\.kr|to|cc|biz)\\b(/\\S*)?)");
    private static final Pattern RATE = Pattern.compile(
            "(?i)\\b\\d{2,4}\\s?(kbps|kbit/s|kbs|kb/s|k|khz|bit)\\b|\\b(44\\.1|48|96|192)\\s?khz\\b|\\b(4k|1080p|720p)\\b");

    private Noise() {}

    /** Returns the text without addresses of sites and without rates. */
    static String strip(String text) {
        String without = text.indexOf('.') >= 0 && mayHold(text, '.', "")
                ? SITE.matcher(text).replaceAll(" ")
                : text;
        return mayHold(without, '0', "kKbBpP") ? RATE.matcher(without).replaceAll(" ") : without;
    }

    /** Whether a dot has a letter on its right, or a digit one of these letters, at most a space away. */
    private static boolean mayHold(String text, char kind, String behind) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(text.charAt(i + 1) == ' ' && i + 2 < text.length() && kind != '.' ? i + 2 : i + 1);
            boolean dot = kind == '.' && c == '.' && Character.isLetter(next);
            boolean digit = kind != '.' && c >= '0' && c <= '9' && behind.indexOf(next) >= 0;
            if (dot || digit || (kind == '.' && c == ':' && next == '/')) {
                return true;
            }
        }
        return false;
    }

    static boolean is(String word) {
        return WORDS.contains(word);
    }

    static boolean besideNoise(String word) {
        return BESIDE.contains(word);
    }
}
