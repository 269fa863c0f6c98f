package app.moonsong.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts together what players' web pages give when copied: number, title, artist and time of one track on lines of their
 * own. Such a record becomes one line with tabs.
 */
final class Stacked {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,3}[.)]?");
    private static final Set<String> BADGES =
            Set.of("e", "explicit", "19", "19금", "title", "lyrics", "video", "mv", "up", "preview");

    /** What is pressed on such pages, in lower case. A title may say the same, but not in most of the records. */
    private static final Set<String> BUTTONS = Set.of(
            "곡정보",
            "곡 정보",
            "앨범정보",
            "듣기",
            "재생",
            "곡 재생",
            "담기",
            "곡 담기",
            "추가",
            "선택",
            "다운",
            "다운로드",
            "뮤비",
            "뮤직비디오",
            "가사",
            "가사보기",
            "좋아요",
            "공유",
            "더보기",
            "play",
            "listen",
            "add",
            "buy",
            "like",
            "share",
            "download",
            "more");

    private static final double MOST = 0.6;
    private static final int LONGEST_RECORD = 5;
    private static final int A_FEW = 3;

    private Stacked() {}

    static List<SourceLine> flat(List<SourceLine> lines) {
        if (lines.stream().anyMatch(l -> l.text().contains("\t"))) {
            return lines;
        }
        var byNumber = byNumber(lines);
        var byParagraph = byNumber.isEmpty() ? byParagraph(lines) : byNumber;
        return byParagraph.isEmpty() ? byTime(lines) : byParagraph;
    }

    /** Blank lines part records of as many lines, of which one comes again and again: the artist, or the album. */
    private static List<SourceLine> byParagraph(List<SourceLine> lines) {
        var records = new ArrayList<List<SourceLine>>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).number() > lines.get(i - 1).number() + 1) {
                records.add(lines.subList(from, i));
                from = i;
            }
        }
        int size = records.isEmpty() ? 0 : records.getFirst().size();
        boolean alike = size > 1 && size <= LONGEST_RECORD && records.stream().allMatch(r -> r.size() == size);
        return records.size() >= A_FEW && alike && comesAgain(records, size)
                ? records.stream().map(Stacked::joined).toList()
                : List.of();
    }

    private static boolean comesAgain(List<List<SourceLine>> records, int size) {
        return IntStream.range(0, size)
                .anyMatch(i -> 3
                                * records.stream()
                                        .map(r -> Letters.fold(r.get(i).text()))
                                        .distinct()
                                        .count()
                        <= 2L * records.size());
    }

    /** Lines that are only a number and count up begin the records. */
    private static List<SourceLine> byNumber(List<SourceLine> lines) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (NUMBER.matcher(text).matches() && number(text) == starts.size() + 1) {
                starts.add(i);
            }
        }
        if (starts.size() < 2 || starts.getLast() == lines.size() - 1) {
            return List.of();
        }
        int rest = Math.min(lines.size(), starts.getLast() + longest(starts));
        var records = new ArrayList<List<SourceLine>>();
        for (int i = 0; i < starts.size(); i++) {
            records.add(lines.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : rest));
        }
        var bare = withoutButtons(records);
        if (bare.stream().anyMatch(r -> r.size() > LONGEST_RECORD + 1)) {
            return List.of();
        }
        var out = new ArrayList<>(lines.subList(0, starts.getFirst()));
        bare.stream().map(Stacked::joined).forEach(out::add);
        out.addAll(lines.subList(rest, lines.size()));
        return out;
    }

    private static List<List<SourceLine>> withoutButtons(List<List<SourceLine>> records) {
        var pressed = BUTTONS.stream()
                .filter(b -> records.stream()
                                .filter(r -> r.stream().anyMatch(l -> says(l, b)))
                                .count()
                        >= MOST * records.size())
                .toList();
        return records.stream()
                .map(r -> r.stream()
                        .filter(l -> pressed.stream().noneMatch(b -> says(l, b)))
                        .toList())
                .toList();
    }

    private static boolean says(SourceLine line, String button) {
        return line.text().toLowerCase(Locale.ROOT).equals(button);
    }

    private static int longest(List<Integer> starts) {
        int longest = 2;
        for (int i = 1; i < starts.size(); i++) {
            longest = Math.max(longest, starts.get(i) - starts.get(i - 1));
        }
        return longest;
    }

    /** Every second, third or fourth line is only a time. */
    private static List<SourceLine> byTime(List<SourceLine> lines) {
        var ends = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (Times.alone(lines.get(i).text()).isPresent()) {
                ends.add(i);
            }
        }
        if (ends.size() < 2) {
            return lines;
        }
        int every = ends.get(1) - ends.get(0);
        boolean regular = every > 1 && every < LONGEST_RECORD && ends.get(0) >= every - 1;
        for (int i = 1; i < ends.size(); i++) {
            regular &= ends.get(i) - ends.get(i - 1) == every;
        }
        if (!regular) {
            return lines;
        }
        var out = new ArrayList<>(lines.subList(0, ends.get(0) - every + 1));
        for (int end : ends) {
            out.add(joined(lines.subList(end - every + 1, end + 1)));
        }
        out.addAll(lines.subList(ends.getLast() + 1, lines.size()));
        return out;
    }

    private static SourceLine joined(List<SourceLine> parts) {
        var first = parts.getFirst();
        var words = parts.stream()
                .filter(l -> l.equals(first)
                        || parts.size() <= 2
                        || !BADGES.contains(l.text().toLowerCase(Locale.ROOT)))
                .map(SourceLine::text)
                .toList();
        return new SourceLine(first.number(), String.join("\t", words));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("[.)]", ""));
    }
}
