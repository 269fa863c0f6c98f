package app.moonsong.identify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words for versions in English, Korean, Japanese, French, German and Spanish, folded. */
final class VersionWords {
    /** Words of the longest phrase: "version de la película". */
    static final int LONGEST = 4;

    /** Words that make a version of a word before them: "Film Version", "Klavierfassung", "영화판". */
    private static final List<String> KINDS = List.of(
            "version",
            "ver",
            "vers",
            "mix",
            "edit",
            "cut",
            "take",
            "recording",
            "arrangement",
            "fassung",
            "aufnahme",
            "버전",
            "버젼",
            "판",
            "편곡",
            "음원",
            "バージョン",
            "ヴァージョン",
            "版",
            "音源");

    /** Words that only name a version together with another word; beside one they say nothing more. */
    static final Set<String> CARRIERS = Set.copyOf(with(KINDS, "arr", "credit", "credits", "track"));

    /** What makes a version of a word wherever the two stand. */
    private static final List<String> BEHIND = with(KINDS, "믹스", "テイク", "ミックス");

    /** French and Spanish put the kind behind: "version piano", "versión de la película", "version pour piano". */
    private static final List<String> BEFORE = List.of(
            "version ",
            "version de ",
            "version de la ",
            "version du ",
            "version en ",
            "version a ",
            "version al ",
            "version pour ",
            "version para ");

    /** A word of so many letters is still itself with one of them wrong. */
    private static final int LONG = 8;

    private static final Map<String, Version> PHRASES = new HashMap<>();
    private static final Map<String, Version> LONG_WORDS = new TreeMap<>();
    private static final Set<String> BARE = new HashSet<>();
    private static final Set<String> FIRST = new HashSet<>();

    static {
        carried(
                Version.FILM,
                "film|movie|cinema|motion picture|kino|cine|pelicula|cinematografica|영화|영화 삽입|무비|필름|극장|映画|劇場|"
                        + "ムービー|フィルム");
        bare(
                Version.END_TITLE,
                "end title credit|end title credits|end title|end titles|end credit|end credits|closing credits|closing titles|"
                        + "엔딩 크레딧|엔딩 크레디트|엔딩 타이틀|엔딩 테마|엔딩곡|엔드 크레딧|엔드 크레디트|엔드 타이틀|エンド タイトル|エンド クレジット|"
                        + "エンド ロール|エンディングテーマ|エンディング曲|abspann|nachspann|endtitel|end titel|schlusstitel|generique de fin|"
                        + "generique fin|generique final|creditos finales|creditos de cierre|titulos finales|titulos de cierre|"
                        + "titulos de credito finales|titulo final");
        apart(Version.END_TITLE, "end|ending|엔딩|엔드|エンディング");
        apart(
                Version.OPENING,
                "opening|opening titles|opening credits|오프닝|오프닝 크레딧|오프닝 타이틀|オープニング|オープニングテーマ|vorspann|"
                        + "generique de debut|creditos iniciales");
        bare(Version.REPRISE, "reprise|리프라이즈|리프리즈|리프라이스|リプライズ|リプリーズ|wiederholung|reprisa|repeticion");
        apart(
                Version.LIVE,
                "live|live at|live in|live from|live aus|live im|live en|live au|recorded live|en vivo|en directo|directo|"
                        + "en direct|in concert|en concert|en concierto|en public|konzertmitschnitt|mitschnitt|라이브|라이브 실황|실황|"
                        + "콘서트 실황|공연 실황|ライブ|ライヴ|実況|実況録音");
        carried(Version.LIVE, "concert|konzert|콘서트|コンサート");
        bare(Version.DEMO, "demo|demos|home demo|maqueta|maquette|데모|デモ");
        bare(Version.INSTRUMENTAL, "instrumental|instrumentale|연주곡|반주|경음악|인스트루멘탈|인스트루멘털|インストゥルメンタル|インストルメンタル|インスト");
        apart(Version.INSTRUMENTAL, "inst|instr|연주|인스트");
        bare(
                Version.KARAOKE,
                "karaoke|backing track|off vocal|sing along|노래방|노래방 반주|가라오케|カラオケ|オリジナルカラオケ|オフ ボーカル|"
                        + "オフ ヴォーカル|pista karaoke");
        apart(Version.KARAOKE, "mr|반주 mr|minus one|playback");
        bare(Version.REMIX, "remix|remixed|re mix|rmx|리믹스|リミックス|mashup|bootleg|remixe|remixee|remezcla|remezclado");
        apart(Version.REMIX, "mix|rework|refix|flip|boot|vip|dub|club mix|dub mix");
        bare(Version.COVER, "covered by|cover by|커버|커버곡|カバー|カヴァー|歌ってみた|弾いてみた|演奏してみた");
        apart(Version.COVER, "cover|covers|tribute|in the style|made famous by|originally performed by|reprise de");
        bare(
                Version.PIANO,
                "piano solo|solo piano|piano cover|piano reduction|klaviersolo|klavier solo|au piano|피아노 솔로|피아노 연주|"
                        + "ピアノソロ|ピアノ独奏");
        apart(Version.PIANO, "piano|for piano|klavier|피아노|ピアノ");
        apart(Version.ACOUSTIC, "acoustic|unplugged|akustik|akustisch|acoustique|acustico|acustica|어쿠스틱|アコースティック");
        apart(
                Version.ORCHESTRAL,
                "orchestral|orchestra|symphonic|orchester|orchestre|orchestrale|orquesta|orquestal|오케스트라|オーケストラ");
        bare(Version.MUSIC_BOX, "오르골|オルゴール");
        apart(Version.MUSIC_BOX, "music box|spieluhr|boite a musique|caja de musica");
        bare(Version.A_CAPPELLA, "a cappella|acapella|acappella|a capella|아카펠라|アカペラ");
        apart(Version.EXTENDED, "extended|12 inch|12 mix|original extended mix|extendida|익스텐디드|エクステンデッド");
        carried(Version.EXTENDED, "long|lang|lange|longue|larga|extensa|etendue|allongee|erweiterte|확장|롱|긴|ロング|拡張");
        apart(
                Version.ALTERNATE,
                "alternate|alternative|alternativa|alternativo|alt|outtake|unused|rejected|얼터네이트|" + "オルタネイト|オルタネート");
        carried(Version.ALTERNATE, "early|alternativ|다른|別");
        bare(Version.ALTERED, "nightcore|sped up|slowed reverb|slowed down|chopped and screwed|8d audio");
        apart(Version.ALTERED, "slowed|reverb|8d|speed up");
        bare(Version.TUTORIAL, "tutorial|how to play|guitar lesson|piano lesson|piano tutorial|synthesia|reaction|강좌");
        apart(Version.TUTORIAL, "lesson|tabs|sheet music|chords");
        apart(Version.EDIT, "edit|short|radio|tv size|tvサイズ|tv サイズ");
        carried(Version.EDIT, "single|tv|courte|corta|숏|짧은|ショート");
        apart(Version.VOCAL, "vocal|vocals|보컬|ヴォーカル|ボーカル|gesang|chante");
        apart(Version.STUDIO, "studio|studio version duet|스튜디오|スタジオ");
        apart(Version.DUET, "duet|duo|duett|듀엣|デュエット");
        bare(Version.PLAIN, "원곡");
        apart(
                Version.PLAIN,
                "remaster|remastered|digital remaster|explicit|clean|mono|stereo|bonus track|bonus|full|album|score|"
                        + "cover art|album art|album cover|front cover|리마스터|リマスター");
        carried(Version.PLAIN, "original|originale|soundtrack|lp|official|오리지널|앨범|풀|オリジナル|アルバム|フル");
    }

    private VersionWords() {}

    /** Phrases that mean a version even at the bare end of a title. */
    private static void bare(Version version, String phrases) {
        apart(version, phrases);
        for (String phrase : phrases.split("\\|", -1)) {
            BARE.add(joined(phrase));
        }
    }

    private static List<String> with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }

    /** Phrases that mean a version where they stand apart: in brackets, or behind a dash. */
    private static void apart(Version version, String phrases) {
        carried(version, phrases);
        for (String phrase : phrases.split("\\|", -1)) {
            put(version, phrase);
            if (phrase.length() >= LONG && phrase.indexOf(' ') < 0) {
                LONG_WORDS.put(phrase, version);
            }
        }
    }

    /** Phrases that mean a version with a word such as "version" beside them; then even at the bare end. */
    private static void carried(Version version, String phrases) {
        for (String phrase : phrases.split("\\|", -1)) {
            BEHIND.forEach(carrier -> putBare(version, phrase + ' ' + carrier));
            BEFORE.forEach(carrier -> putBare(version, carrier + phrase));
        }
    }

    private static void putBare(Version version, String phrase) {
        put(version, phrase);
        BARE.add(joined(phrase));
    }

    /** What was put first stays: "piano cover" is for a piano first. */
    private static void put(Version version, String phrase) {
        PHRASES.putIfAbsent(joined(phrase), version);
        FIRST.add(firstToken(phrase));
        FIRST.add(joined(phrase));
    }

    /** Without blanks: people write them or not. */
    private static String joined(String phrase) {
        return phrase.replace(" ", "");
    }

    private static String firstToken(String phrase) {
        var script = Script.of(phrase.codePointAt(0));
        int end = 1;
        while (end < phrase.length() && Script.of(phrase.codePointAt(end)) == script) {
            end++;
        }
        return phrase.substring(0, end);
    }

    /** Returns the version that folded words name, written without blanks between them, or null. */
    static @Nullable Version named(String words) {
        return PHRASES.get(words);
    }

    /** Returns the version whose name of one long word differs by one letter, or null. */
    static @Nullable Version misspelt(String word) {
        if (word.length() < LONG) {
            return null;
        }
        for (var known : LONG_WORDS.entrySet()) {
            if (Edits.likeness(word, known.getKey(), 1 - 1.0 / word.length()) > 0) {
                return known.getValue();
            }
        }
        return null;
    }

    /** Whether a phrase can begin with the word. */
    static boolean begins(String word) {
        return FIRST.contains(word);
    }

    /** Whether the words name a version even without brackets or a dash around them. */
    static boolean speaksBare(String words) {
        return BARE.contains(words);
    }
}
