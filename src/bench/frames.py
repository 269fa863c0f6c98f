#!/usr/bin/env python3
"""Compares what mutagen reads of files before and after an edit, but for what the edit was to change.

Usage: src/bench/frames.py FOLDER    as PairsBench wrote it. Needs python3-mutagen.
"""
import glob
import os
import sys

import mutagen
from mutagen import flac, id3


# What mutagen calls by the name of another frame: the fields of ID3v1, and a genre given by its number.
ALSO = {
    "TITLE": "TIT2", "ARTIST": "TPE1", "ALBUM": "TALB", "YEAR": "TDRC", "GENRE": "TCON", "COMMENT": "COMM",
    "TRACK": "TRCK", "GNRE": "\u00a9GEN",
}


def frames(path):
    """What a file's tags hold, as pairs of a key in capitals and a value that can be compared."""
    kind = path.rsplit(".", 1)[1].lower()
    if kind == "mp3":
        try:
            held = id3.ID3(path, translate=False)
        except id3.ID3NoHeaderError:
            return []
    else:
        held = mutagen.File(path)
    if held is None:
        return None
    tags = held if isinstance(held, id3.ID3) else held.tags
    found = []
    if tags is not None:
        pairs = tags if isinstance(tags, list) else tags.items()
        found = [(base(key), repr(value)) for key, value in pairs]
    if isinstance(tags, id3.ID3):
        found += [(frame[:4].decode("latin-1").upper(), repr(frame)) for frame in tags.unknown_frames]
    if isinstance(held, flac.FLAC):
        found += [("METADATA_BLOCK_PICTURE", repr(picture.data)) for picture in held.pictures]
    return sorted(found)


def base(key):
    """The key without what tells several of its frames apart."""
    key = key.upper()
    if key.startswith("----:"):
        return key.rsplit(":", 1)[1]
    return key.split(":", 1)[0]


def main(folder):
    with open(os.path.join(folder, "changed.tsv"), encoding="utf-8") as lines:
        changed = [{part for key in line.rstrip("\n").split("\t") for part in (base(key), key.split(":")[-1].upper())}
                   for line in lines]
    for keys in changed:
        keys.update([ALSO[key] for key in keys & ALSO.keys()])
    counts = {}
    for before in glob.glob(os.path.join(folder, "*.before.*")):
        number, _, kind = os.path.basename(before).split(".")
        count = counts.setdefault(kind, {"pairs": 0, "frames": 0, "differ": 0, "unread": 0})
        count["pairs"] += 1
        try:
            then = frames(before)
        except Exception:  # what mutagen could not read before, it is not asked about after
            then = None
        if then is None:
            count["unread"] += 1
            continue
        kept = [f for f in then if f[0] not in changed[int(number)]]
        now = [f for f in frames(before.replace(".before.", ".after.")) if f[0] not in changed[int(number)]]
        count["frames"] += len(kept)
        if now != kept:
            count["differ"] += 1
            print(os.path.basename(before), [f for f in kept if f not in now], [f for f in now if f not in kept])
    for kind, count in sorted(counts.items()):
        print(kind, count)
    return 1 if any(c["differ"] for c in counts.values()) else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
