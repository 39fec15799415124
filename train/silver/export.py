"""What the teachers think, as JSON lines: the dump and a pack of merge.py in; one line out for each predicate of an unlabelled row that may be an event
(a chance of 0.1 or more). A predicate of a covered row without a line is none. Rows of 2025 are left out: claims of that year are audited.

Usage: python3 train/silver/export.py DUMP.jsonl.gz DATA.json PACK.npz OUT.jsonl [ROWS.txt: the sentences covered]
       python3 train/silver/export.py DUMP.jsonl.gz DATA.json PATTERN OUT.jsonl (PATTERN: runs of tune with {fold} in it, split by commas: labelled rows,
       each by the teachers that have not seen its label)
"""

import gzip
import json
import sys

import numpy as np

from merge import mean
from prepare import LENGTH_MOST

FLOOR = 0.1


def sentences(dump):
    """The sentences that prepare.py numbered, each with the number of its first predicate."""
    first = 0
    with gzip.open(dump, "rt", encoding="utf-8") as lines:
        for line in lines:
            s = json.loads(line)
            if 3 <= len(s["words"]) <= LENGTH_MOST:
                yield s, first
                first += len(s["predicates"])


def line_of(s, word, classes, status, roles):
    form = s["words"][word]
    slots = [
        {"span": x["span"], "key": x["key"], **({} if x["on"] is None else {"modifies": s["words"][x["on"]][6:8]}), **dict(zip(("actor", "recipient", "partyActor", "partyRecipient"), (round(float(v), 3) for v in r)))}
        for x, r in zip(s["slots"], roles)
    ]
    return {"row": s["row"], "sentence": s["sentence"], "pred": form[6:8], "classes": classes, "status": status, "roles": slots}


def unlabelled(dump, names, pack, out, covered=None):
    raw = {k: v for k, v in np.load(pack).items()}
    kept = {int(p): i for i, p in enumerate(raw["p"])}
    pair, n = 0, 0
    with open(out, "w") as file, open(covered or "/dev/null", "w") as rows:
        for s, first in sentences(dump):
            free = s["fold"] is None and ":" not in s["row"] and s["predicates"]
            if not free:
                continue
            shown = s["row"] < "2025"
            if shown:
                rows.write(f"{s['row']} {s['sentence']}\n")
            for k, p in enumerate(s["predicates"]):
                i = kept.get(first + k)
                if i is None:
                    continue
                many = min(40, len(s["slots"]))
                roles = np.concatenate([raw["role"][pair:pair + many], raw["party"][pair:pair + many]], 1) / 255
                pair += many
                chance = dict(zip((names["classes"][c] for c in raw["top"][i]), (round(int(c) / 255, 3) for c in raw["chance"][i])))
                if not shown or 1 - chance.get("none", 0) < FLOOR:
                    continue
                chance = {k: c for k, c in chance.items() if c > 0}
                file.write(json.dumps(line_of(s, p["word"], chance, names["status"][raw["status"][i]], roles), ensure_ascii=False) + "\n")
                n += 1
    if pair != len(raw["role"]):
        raise SystemExit(f"{pair} pairs read of {len(raw['role'])}: the dump is not the one that the pack was made of")
    print(f"{out}: {n} predicates")


def labelled(dump, names, pattern, out):
    by_fold = [mean([f"{run.format(fold=k)}.test.npz" for run in pattern.split(",")]) for k in range(5)]
    at = [{int(p): i for i, p in enumerate(m["p"])} for m in by_fold]
    pair = [0] * 5
    with open(out, "w") as file:
        for s, first in sentences(dump):
            k = s["fold"]
            if k is None or not s["predicates"]:
                continue
            m = by_fold[k]
            for j, (p, answer) in enumerate(zip(s["predicates"], s["answers"])):
                i, many = at[k][first + j], min(40, len(s["slots"]))
                roles = np.concatenate([m["role"][pair[k]:pair[k] + many], m["party"][pair[k]:pair[k] + many]], 1)
                pair[k] += many
                chance = {c: round(float(v), 3) for c, v in zip(names["classes"], m["type"][i]) if v >= 0.005}
                file.write(json.dumps({**line_of(s, p["word"], chance, names["status"][m["status"][i].argmax()], roles), "fold": k, "answer": answer}, ensure_ascii=False) + "\n")
    print(out)


if __name__ == "__main__":
    dump, names, what, out, *rest = sys.argv[1:]
    names = json.load(open(names))
    if what.endswith(".npz"):
        unlabelled(dump, names, what, out, *rest)
    else:
        labelled(dump, names, what, out)
