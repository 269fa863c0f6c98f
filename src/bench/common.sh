# What the benchmarks share. Sourced; `root` is the clone's folder.
#
# Every figure is of a whole process, as the listener waits for it. What is compared runs in turn within one run of
# the script, so that a slow minute of the machine is slow for all, and medians are reported.

set -uo pipefail
say() { printf '%s\n' "$*" >&2; }

needs() {
  local command missing=0
  for command in "$@"; do
    type -P "$command" >/dev/null || { say "This benchmark needs the command $command." && missing=1; }
  done
  [ $missing = 0 ] || exit 3
}

# A folder of this run alone, removed at the end together with what was started and noted in `started`.
work_open() {
  work=$(mktemp -d "${TMPDIR:-/tmp}/moonsong-bench.XXXXXX") || exit 3
  started=()
  trap work_close EXIT
  trap 'exit 130' INT TERM
}

work_close() {
  trap - EXIT
  [ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2>/dev/null
  [ ${#started[@]} -eq 0 ] || wait "${started[@]}" 2>/dev/null
  rm -rf "$work"
}

# Runs the command and appends "wall-s cpu-s peak-MB" to the results of $1.
measure() {
  local name=$1 wall user system peak
  shift
  command time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/$name.out" 2>"$work/$name.err"
  read -r wall user system peak < <(tail -n 1 "$work/time")
  note "$name" "$wall" "$(sum "$user" "$system")" $((peak / 1024))
}

note() {
  local name=$1
  shift
  echo "$*" >>"$work/$name.results"
  say "  $name: $*"
}

sum() { LC_ALL=C awk "BEGIN { print $1 + $2 }"; }

# The median of column $2 of the results of $1.
median() {
  cut -d' ' -f"$2" "$work/$1.results" | LC_ALL=C sort -g \
    | LC_ALL=C awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# One line of the table for each name, with the ratio of its wall time to that of the first.
report() {
  local name first=$1
  printf '%-28s %8s %8s %8s %8s\n' "median of $(wc -l <"$work/$first.results")" 'wall s' 'CPU s' 'peak MB' 'ratio'
  for name in "$@"; do
    printf '%-28s %8s %8s %8s %8s\n' "$name" "$(median "$name" 1)" "$(median "$name" 2)" "$(median "$name" 3)" \
      "$(LC_ALL=C awk "BEGIN { printf \"%.2f\", $(median "$name" 1) / $(median "$first" 1) }")"
  done
}

# CPU seconds and peak MB of a process that still runs.
cpu_of() {
  local stat
  stat=$(</proc/"$1"/stat) || return
  stat=${stat##*) }
  set -- $stat
  LC_ALL=C awk "BEGIN { print (${12} + ${13}) / $(getconf CLK_TCK) }"
}
peak_of() { awk '/^VmHWM/ { print int($2 / 1024) }' "/proc/$1/status"; }
resident_of() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$1/status"; }
now() { date +%s.%N; }
since() { LC_ALL=C awk "BEGIN { printf \"%.3f\", $(date +%s.%N) - $1 }"; }

moonsong="$root/moonsong"

# Builds the program, and the class $1 of src/bench/java with what it needs of the tests' helpers.
java_open() {
  local source
  . "$root/src/main/sh/java.sh"
  java_find || { java_missing && exit 3; }
  source=$(find "$root/src/bench/java" -name "$1.java")
  [ -f "$source" ] || { say "There is no benchmark $1 in src/bench/java." && exit 2; }
  "$moonsong" --version >/dev/null || exit 3
  app=$root/target/app
  java_path=$work/classes:$app/moonsong.jar:$app/lib/*${CLASSPATH:+:$CLASSPATH}
  java_class=${source#"$root/src/bench/java/"}
  java_class=${java_class%.java}
  java_class=${java_class//\//.}
  mkdir "$work/classes"
  "$JAVA_HOME/bin/javac" -proc:none -d "$work/classes" -cp "$java_path" --module-path "$app/fx" \
    --add-modules javafx.controls,javafx.media -sourcepath "$root/src/bench/java:$root/src/test/java" "$source" || exit 3
}

# Runs that class; what Java and JavaFX say is shown when it fails.
java_run() {
  "$JAVA_HOME/bin/java" ${JAVA_OPTIONS:-} --module-path "$app/fx" --add-modules javafx.controls,javafx.media \
    --enable-native-access=javafx.graphics,javafx.media,ALL-UNNAMED -cp "$java_path" "$java_class" "$@" \
    2>"$work/errors" || { cat "$work/errors" >&2 && return 1; }
}
