"""What teachers of several seeds think, put together: `judge` prints how right they are on the fifths held back, `soft` writes what they think of all
unlabelled sentences for tune --soft, `pack` the same in small for silver.ts.

Usage: python3 merge.py judge DATA.xz RUN... (RUN: the --out of tune with {fold} in it); python3 merge.py soft|pack DATA.xz OUT RUN...
"""

import json
import sys

import numpy as np

from arrays import load

FLOOR = 0.08
LEASTS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


def mean(paths):
    many = [np.load(p) for p in paths]
    out = {k: many[0][k] for k in ("p", "r")}
    for k in ("type", "status", "role", "party"):
        out[k] = sum(m[k].astype(np.float32) for m in many) / len(many)
    return out


def sides(values, keys, least, forced):
    """Parties of one predicate from the chances of each pair's party."""
    chance = {}
    for (actor, recipient), key in zip(values, keys):
        chance[key] = (actor, recipient)
    actors = {k for k, (a, r) in chance.items() if a >= least and a >= r}
    recipients = {k for k, (a, r) in chance.items() if r >= least and r > a}
    if forced and not actors and chance:
        free = [k for k in chance if k not in recipients]
        if free:
            actors = {max(free, key=lambda k: chance[k][0])}
    return actors, recipients


def same(a, b):
    if a == b:
        return True
    joint = any(len(x[0]) > 1 and not x[1] for x in (a, b))
    return joint and (a[0] | a[1]) == (b[0] | b[1])


def judge(data, runs):
    raw = load(data)
    sizes = json.load(open(data.replace(".xz", ".json")))
    answer, seen, missing, read = raw["p_answer"], raw["p_seen"] > 0, raw["p_missing"], raw["p_read"]
    key = raw["l_key"][raw["r_slot"]]
    owner = raw["r_pred"]
    told, events, hit = [], 0, {}
    tally = {}
    status = [0, 0, 0]
    by_class = {}
    for fold in range(5):
        m = mean([f"{run.format(fold=fold)}.test.npz" for run in runs])
        kinds = m["type"]
        best = 1 + kinds[:, 1:].argmax(1)
        p = m["p"]
        for every in (False, True):
            use = (answer[p] >= 0) & (seen[p] | every)
            told.append((every, kinds[use, best[use]], best[use] == answer[p][use], (answer[p][use] > 0).sum()))
        use = (answer[p] > 0) & seen[p]
        for i in np.flatnonzero(use):
            by_class.setdefault(sizes["classes"][answer[p[i]]], [0, 0])[0] += 1
            by_class[sizes["classes"][answer[p[i]]]][1] += best[i] == answer[p[i]] and kinds[i, best[i]] > 0.4
        status[0] += use.sum()
        status[1] += (m["status"][use].argmax(1) == raw["p_gold"][p][use]).sum()
        status[2] += (raw["p_status"][p][use] == raw["p_gold"][p][use]).sum()
        at = {int(q): [] for q in p[use]}
        for i, r in enumerate(m["r"]):
            if int(owner[r]) in at:
                at[int(owner[r])].append(i)
        for q, list_ in at.items():
            r = m["r"][list_]
            gold = tuple({int(k) for k, g in zip(key[r], raw["r_gold"][r]) if g & bit} for bit in (1, 2))
            ruled = tuple({int(k) for k, g in zip(key[r], raw["r_read"][r]) if g & bit} for bit in (1, 2))
            told_by = {"rules": ruled if read[q] > 0 else (set(), set())}
            for least in (0.3, 0.4, 0.5):
                told_by[f"from {least}"] = sides(m["party"][list_], key[r], least, False)
                told_by[f"from {least}, an actor always"] = sides(m["party"][list_], key[r], least, True)
            groups = ["all"] + (["parties all there"] if missing[q] == 0 else []) + ([f"read by an entry {missing[q] == 0 and 'parties all there' or ''}"] if read[q] > 0 else [])
            for group in groups:
                for name, pair in told_by.items():
                    t = tally.setdefault((group, name), [0, 0])
                    t[0] += 1
                    t[1] += missing[q] == 0 and same(pair, gold)
    for every in (False, True):
        chance = np.concatenate([c for e, c, _, _ in told if e == every])
        right = np.concatenate([r for e, _, r, _ in told if e == every])
        events = sum(n for e, _, _, n in told if e == every)
        order = np.argsort(-chance)
        hits = np.cumsum(right[order])
        f1 = 2 * hits / (np.arange(len(hits)) + 1 + events)
        at = f1.argmax()
        print(f"best F1 {f1[at]:.4f} from {chance[order][at]:.2f}: precision {hits[at] / (at + 1):.3f}, recall {hits[at] / events:.3f}")
        print(f"{'all predicates' if every else 'predicates with a party in their frame'}: {events} events")
        for least in LEASTS:
            of = chance >= least
            precision, recall = right[of].sum() / max(1, of.sum()), right[of].sum() / events
            print(f"  from {least}: {of.sum()} told, precision {precision:.3f}, recall {recall:.3f}, F1 {2 * right[of].sum() / (of.sum() + events):.3f}")
    print(f"status: {status[1] / status[0]:.3f} right, rules {status[2] / status[0]:.3f}, of {status[0]}")
    for (group, name), (n, ok) in tally.items():
        print(f"parties, {group}, {name}: {ok} of {n} ({ok / n:.3f})")
    print("from 0.4 by class:", ", ".join(f"{k} {b}/{a}" for k, (a, b) in sorted(by_class.items(), key=lambda x: -x[1][0])))


def soft(data, out, runs):
    raw = load(data)
    m = mean([f"{run}.free.npz" for run in runs])
    dense = {}
    for name, n, at, many in (("type", len(raw["p_word"]), "p", m["type"].shape[1]), ("status", len(raw["p_word"]), "p", m["status"].shape[1]), ("role", len(raw["r_arg"]), "r", 2)):
        dense[name] = np.zeros((n, many), np.float16)
        dense[name][m[at]] = m[name]
    np.savez(out, **dense)


def pack(data, out, runs):
    raw = load(data)
    m = mean([f"{run}.free.npz" for run in runs])
    event = 1 - m["type"][:, 0]
    kept = np.flatnonzero(event >= FLOOR)
    byte = lambda x: np.round(255 * x).clip(0, 255).astype(np.uint8)  # noqa: E731
    order = np.argsort(-m["type"][kept], 1)[:, :4]
    of = np.zeros(len(raw["p_word"]), bool)
    of[m["p"][kept]] = True
    owner = raw["r_pred"]
    pairs = np.flatnonzero(of[owner[m["r"]]])
    np.savez_compressed(out, p=m["p"][kept].astype(np.int32), top=order.astype(np.uint8), chance=byte(np.take_along_axis(m["type"][kept], order, 1)),
                        status=m["status"][kept].argmax(1).astype(np.uint8), status_chance=byte(m["status"][kept].max(1)), r=m["r"][pairs].astype(np.int32), role=byte(m["role"][pairs]), party=byte(m["party"][pairs]))
    print(f"pack {out}: {len(kept)} of {len(event)} predicates, {len(pairs)} pairs, {(m['type'][:, 1:].max(1) > 0.5).sum()} likely events")


if __name__ == "__main__":
    what, data, *rest = sys.argv[1:]
    if what == "judge":
        judge(data, rest)
    else:
        {"soft": soft, "pack": pack}[what](data, rest[0], rest[1:])
