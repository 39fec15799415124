"""The sentences of dump.ts in; numbered arrays out, small enough to carry to a machine with a GPU.

Usage: python3 train/silver/prepare.py DUMP.jsonl.gz VECTORS OUT.xz (VECTORS: words.txt and glove.npy of train/vectors.py)
"""

import gzip
import json
import os
import sys
import zlib
from collections import Counter

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from arrays import load, save  # noqa: E402
from features import norm  # noqa: E402

LENGTH_MOST = 110
AFFIXES = 8192
PAD, UNKNOWN, MASK = 0, 1, 2
KEYS_MOST = 16


class Names(dict):
    """Numbers for names, 0 for the first given."""

    def __init__(self, *first):
        super().__init__()
        for name in first:
            self.of(name)

    def of(self, name, most=250000):
        return self.setdefault(name, len(self)) if name in self or len(self) < most else 0


def affixes(word):
    """Rows of the last two, three and four and the first three and five letters."""
    parts = ["a" + word[-2:], "b" + word[-3:], "c" + word[-4:], "d" + word[:3], "e" + word[:5]]
    return [1 + zlib.crc32(p.encode()) % (AFFIXES - 1) for p in parts]


def case_of(form):
    if form.islower():
        return 1
    if form.isupper():
        return 2 if len(form) > 1 else 3
    if form[:1].isupper():
        return 3
    return 4 if any(c.isdigit() for c in form) else 5


def side_of(key):
    for k, end in enumerate(("-OPP", "-REB", "-CVL")):
        if key.endswith(end):
            return k + 1
    return 4 if len(key) != 3 and not key.startswith("X-") else 0


def plain_party(code):
    """As eval/labels/labels.ts: an organ of a body is the body."""
    head, dot, rest = code.partition(".")
    if dot:
        while rest and rest[0].isupper():
            rest = rest[1:]
        code = head + rest
    if code.endswith("-CVL") and code.split("-CVL")[0] in SOCIETIES_PREFIX:
        return code[:-4]
    return code


SOCIETIES_PREFIX = {"HRW", "AMNESTY", "RED-CROSS", "MSF", "RSF"}


def main(dump, vectors, out):
    words = open(os.path.join(vectors, "words.txt"), encoding="utf-8").read().split("\n")
    glove_row = {w: i for i, w in enumerate(words)}
    glove = np.load(os.path.join(vectors, "glove.npy"))

    counts = Counter()
    types = Names("<pad>")
    tag, xtag, rel = Names("_"), Names("_"), Names("_")
    via, kind, argument = Names("_"), Names("_"), Names("_")
    status, entry, pkind = Names("_"), Names("_"), Names("_")
    classes = Names("none")
    tok = {k: [] for k in "type lemma case upos xpos rel head".split()}
    sen = {k: [] for k in "len kind fold slots preds pairs".split()}
    slot = {k: [] for k in "word on key side via kind conf".split()}
    pred = {k: [] for k in "word kind status seen entries read answer gold missing".split()}
    pair = {k: [] for k in "pred slot arg depth read gold".split()}
    rows = []
    n_pred = n_slot = 0

    with gzip.open(dump, "rt", encoding="utf-8") as lines:
        for line in lines:
            s = json.loads(line)
            if not 3 <= len(s["words"]) <= LENGTH_MOST:
                continue
            lexicon = s["row"].split(":", 1)[1].rsplit("/", 1)[0] if s["row"].startswith("lexicon:") else None
            for form, lemma, upos, xpos, deprel, head, _, _ in s["words"]:
                w, low = norm(form), norm(lemma)
                counts[w] += 1
                tok["type"].append(types.of(w))
                tok["lemma"].append(types.of(low))
                tok["case"].append(case_of(form))
                tok["upos"].append(tag.of(upos))
                tok["xpos"].append(xtag.of(xpos))
                tok["rel"].append(rel.of(deprel))
                tok["head"].append(head)
            keys = Names()
            slots = s["slots"] if len(s["slots"]) <= 40 else s["slots"][:40]
            names = [plain_party(x["key"]) for x in slots]
            for x, name in zip(slots, names):
                slot["word"].append(x["word"])
                slot["on"].append(-1 if x["on"] is None else x["on"])
                slot["key"].append(min(keys.of(name), KEYS_MOST - 1))
                slot["side"].append(side_of(name))
                slot["via"].append(via.of(x["via"]))
                slot["kind"].append(kind.of(x["kind"]))
                slot["conf"].append(int(100 * x["confidence"]))
            answers = s.get("answers")
            for k, p in enumerate(s["predicates"]):
                pred["word"].append(p["word"])
                pred["kind"].append(pkind.of(p["kind"]))
                pred["status"].append(status.of(p["status"]))
                pred["seen"].append(p["seen"])
                pred["entries"].append(([entry.of(e) for e in p["entries"]] + [0, 0, 0])[:3])
                read = p["read"]
                pred["read"].append(0 if read is None else classes.of(read["type"]))
                answer, gold, missing, sides = -1, 0, 0, (set(), set())
                if lexicon is not None and read is not None and read["rule"] == lexicon:
                    answer = classes.of(read["type"])
                elif answers is not None and answers[k] == "none":
                    answer = 0
                elif answers is not None and answers[k] is not None:
                    a = answers[k]
                    answer, gold = classes.of(a["type"]), status.of(a["status"])
                    sides = (set(a["actors"]), set(a["recipients"]))
                    missing = len((sides[0] | sides[1]) - set(names))
                pred["answer"].append(answer)
                pred["gold"].append(gold)
                pred["missing"].append(missing)
                places = {q[0]: q for q in reversed(p["pairs"])}
                for j, name in enumerate(names):
                    _, arg, depth = places.get(j, (j, "_", 5))
                    pair["pred"].append(n_pred)
                    pair["slot"].append(n_slot + j)
                    pair["arg"].append(argument.of(arg, 250))
                    pair["depth"].append(depth)
                    key = slots[j]["key"]
                    pair["read"].append(0 if read is None else (key in read["actors"]) + 2 * (key in read["recipients"]))
                    pair["gold"].append((name in sides[0]) + 2 * (name in sides[1]))
                n_pred += 1
            n_slot += len(slots)
            sen["len"].append(len(s["words"]))
            sen["kind"].append(2 if lexicon is not None else 1 if answers is not None else 3 if s["row"].startswith("news:") else 0)
            sen["fold"].append(-1 if s["fold"] is None else s["fold"])
            sen["slots"].append(len(slots))
            sen["preds"].append(len(s["predicates"]))
            sen["pairs"].append(len(slots) * len(s["predicates"]))
            rows.append([s["row"], s["sentence"]])

    by_id = [None] * len(types)
    for w, i in types.items():
        by_id[i] = w
    word_of = {}
    for w, c in counts.most_common():
        if c >= 4:
            word_of[w] = len(word_of) + 3
    used = sorted({glove_row[w] for w in by_id if w in glove_row})
    row_of = {r: i + 1 for i, r in enumerate(used)}
    table = np.concatenate([np.zeros((1, 100), np.float32), glove[used]]).astype(np.float16)
    small = lambda a, t: np.asarray(a, t)  # noqa: E731
    arrays = {
        "t_word": small([word_of.get(w, UNKNOWN) for w in by_id], np.int32),
        "t_glove": small([row_of.get(glove_row.get(w, -1), 0) for w in by_id], np.int32),
        "t_affix": small([affixes(w) for w in by_id], np.uint16),
        "glove": table,
    }
    for name, group, wide in (("k", tok, {"type": np.int32, "lemma": np.int32, "head": np.int16}), ("s", sen, {"len": np.int16, "slots": np.int16, "preds": np.int16, "pairs": np.int32, "fold": np.int8}),
                              ("l", slot, {"word": np.int16, "on": np.int16}), ("p", pred, {"word": np.int16, "entries": np.int16, "answer": np.int16}),
                              ("r", pair, {"pred": np.int32, "slot": np.int32})):
        for key, values in group.items():
            arrays[f"{name}_{key}"] = small(values, wide.get(key, np.uint8))
    whole = {k: v.copy() for k, v in arrays.items()}
    save(out, arrays)
    again = load(out)
    kinds = again["k_type"]
    for name in ("k_lemma", "k_head", "r_pred", "r_slot"):
        same = np.array_equal(again["t_word"][again[name]], whole["t_word"][whole[name]]) if name == "k_lemma" else np.array_equal(again[name], whole[name])
        if not same:
            raise SystemExit(f"{name} does not come back as it went out")
    if not np.array_equal(again["t_word"][kinds], whole["t_word"][whole["k_type"]]):
        raise SystemExit("the words do not come back as they went out")
    sizes = {"types": len(types), "words": len(word_of) + 3, "upos": len(tag), "xpos": len(xtag), "rel": len(rel), "via": len(via), "kind": len(kind),
             "argument": len(argument), "status": list(status), "entry": len(entry), "pkind": len(pkind), "classes": list(classes)}
    json.dump(sizes, open(out.replace(".xz", ".json"), "w"))
    with open(out.replace(".xz", ".rows"), "w") as file:
        file.write("\n".join(f"{r} {k}" for r, k in rows))
    print({k: v if isinstance(v, int) else len(v) for k, v in sizes.items()}, len(rows), "sentences", len(tok["type"]), "words", n_pred, "predicates", n_slot, "slots", len(pair["pred"]), "pairs")
    for name, a in arrays.items():
        print(name, a.shape, a.dtype, end="; ")


if __name__ == "__main__":
    main(*sys.argv[1:])
