"""Trains the tagger and parser and writes a checkpoint after each epoch. See README.md for the command.

Reads the train and dev parts of EWT and GUM; never a test file and never PUD."""

import argparse
import copy
import json
import os
import random
import sys
import time
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F

from features import case_kind, keys, norm
from model import Parser
from treebank import load

UNK = 0


class Vocabulary:
    """Every name-to-row map; row 0 of words, affixes and glove is the unknown one."""

    def __init__(self, sentences, glove_words):
        words = Counter(norm(f) for s in sentences for f in s.forms)
        affixes = Counter(k for s in sentences for f in s.forms for k in keys(f))
        self.words = {w: i + 1 for i, w in enumerate(sorted(w for w in words if words[w] >= 2))}
        self.affixes = {w: i + 1 for i, w in enumerate(sorted(k for k in affixes if affixes[k] >= 4))}
        self.glove = {w: i + 1 for i, w in enumerate(glove_words)}
        triples = Counter(t for s in sentences for t in zip(s.upos, s.xpos, s.feats))
        self.triples = sorted(t for t in triples if triples[t] >= 3)
        self.upos = {t: i for i, t in enumerate(sorted({t[0] for t in self.triples}))}
        self.xpos = {t: i for i, t in enumerate(sorted({t[1] for t in self.triples}))}
        self.feats = {t: i for i, t in enumerate(sorted({t[2] for t in self.triples}))}
        self.labels = {t: i for i, t in enumerate(sorted({l for s in sentences for l in s.labels}))}
        self.cache = {}

    def rows(self, form):
        got = self.cache.get(form)
        if got is None:
            w = norm(form)
            got = (self.words.get(w, UNK), self.glove.get(w, UNK), [self.affixes.get(k, UNK) for k in keys(form)])
            self.cache[form] = got
        return got


def select(s, keep):
    """The sentence with the words at `keep` alone; no word that goes may have dependents."""
    at = {0: 0, **{old + 1: new + 1 for new, old in enumerate(keep)}}
    t = copy.copy(s)
    for k in ("forms", "lemmas", "upos", "xpos", "feats", "labels"):
        setattr(t, k, [getattr(s, k)[i] for i in keep])
    t.heads = [at.get(s.heads[i], -100) for i in keep]
    if hasattr(s, "soft"):
        t.asked = [at[s.asked[i]] for i in keep]
        t.soft = {k: x[keep] for k, x in s.soft.items()}
        t.soft["arcs"] = t.soft["arcs"][:, [0] + [i + 1 for i in keep]]
    return t


def headline(s, rng):
    """As a headline writer would: no articles, no "be" of a passive or progressive, "to" for "will", no final stop."""
    leaf = set(range(1, len(s) + 1)) - set(s.heads) - set(getattr(s, "asked", []))
    low = [f.lower() for f in s.forms]
    gone = {i for i in range(len(s)) if i + 1 in leaf and (
        low[i] in ("the", "a", "an") and s.upos[i] == "DET"
        or low[i] in ("is", "are", "was", "were", "been", "being") and s.labels[i] in ("aux", "aux:pass")
        or low[i] in ("has", "have", "had") and s.labels[i] == "aux"
        or i == len(s) - 1 and s.upos[i] == "PUNCT")}
    t = select(s, [i for i in range(len(s)) if i not in gone]) if 0 < len(gone) < len(s) else copy.copy(s)
    for i, f in enumerate(t.forms):
        if f.lower() == "will" and t.labels[i] == "aux" and rng.random() < 0.7:
            for k, x in (("forms", "to"), ("upos", "PART"), ("xpos", "TO"), ("feats", "_"), ("labels", "mark")):
                setattr(t, k, [*getattr(t, k)[:i], x, *getattr(t, k)[i + 1 :]])
            t.renamed = [*getattr(t, "renamed", []), i]
    return t


def augment(s, rng):
    """The sentence as news may show it: as a headline, without its final stop, in other casing. The sentence itself is not changed."""
    style = rng.random()
    if style < 0.07:
        s = headline(s, rng)
        first = s.forms[0][:1].upper() + s.forms[0][1:]
        forms = recase([first, *s.forms[1:]], s.upos, rng.random(), rng, lower=0, upper=0.15, title=0.5, opening=0.5)
    else:
        if style < 0.15 and len(s) > 2 and s.upos[-1] == "PUNCT" and len(s) not in (*s.heads, *getattr(s, "asked", [])):
            s = select(s, range(len(s) - 1))
        forms = recase(s.forms, s.upos, rng.random(), rng, lower=0.04, upper=0.07, title=0.12, opening=0.15)
    s = copy.copy(s)
    s.forms = forms
    return s


def recase(forms, upos, roll, rng, lower, upper, title, opening):
    """Small letters, capitals, title case or an opening word in capitals, by where `roll` falls between the bounds."""
    if roll < lower:
        return [f.lower() for f in forms]
    if roll < upper:
        return [f.upper() for f in forms]
    if roll < title:
        return [f if u in ("ADP", "DET", "CCONJ", "PART") and i and rng.random() < 0.8 else f[:1].upper() + f[1:]
                for i, (f, u) in enumerate(zip(forms, upos))]
    if roll < opening and len(forms[0]) > 1:
        return [forms[0].upper(), *forms[1:]]
    return forms


def batches(sentences, size, rng):
    """Lists of sentences of like length, about `size` padded positions each."""
    order = sorted(sentences, key=lambda s: len(s) + rng.random() * 3)
    out, now, longest = [], [], 0
    for s in order:
        longest = max(longest, len(s) + 1)
        if now and longest * (len(now) + 1) > size:
            out.append(now)
            now, longest = [], len(s) + 1
        now.append(s)
    if now:
        out.append(now)
    rng.shuffle(out)
    return out


def tensors(batch, v):
    """A batch's rows and gold indices as tensors; -100 where there is nothing to learn."""
    B, N = len(batch), max(len(s) for s in batch) + 1
    words, glove = np.zeros((B, N - 1), np.int64), np.zeros((B, N - 1), np.int64)
    affixes = np.zeros((B, N - 1, 8), np.int64)
    mask = np.zeros((B, N), np.float32)
    gold = {k: np.full((B, N), -100, np.int64) for k in ("upos", "xpos", "feats", "heads", "labels")}
    kinds = np.zeros(B, np.int64)
    for b, s in enumerate(batch):
        forms, n = s.forms, len(s)
        kinds[b] = case_kind(forms)
        mask[b, : n + 1] = 1
        for i in range(n):
            w, g, a = v.rows(forms[i])
            words[b, i], glove[b, i], affixes[b, i] = w, g, a
            gold["upos"][b, i + 1] = v.upos.get(s.upos[i], -100)
            gold["xpos"][b, i + 1] = v.xpos.get(s.xpos[i], -100)
            gold["feats"][b, i + 1] = v.feats.get(s.feats[i], -100)
            gold["heads"][b, i + 1] = s.heads[i]
            gold["labels"][b, i + 1] = v.labels.get(s.labels[i], -100)
    t = torch.from_numpy
    return [t(words), t(glove), t(affixes), t(kinds), t(mask)], {k: t(x) for k, x in gold.items()}


def evaluate(model, sentences, v):
    """Share of words right on sentences, heads by argmax: upos, xpos, feats, uas, las (no subtypes)."""
    model.eval()
    strip = {}
    names = list(v.labels)
    plain = torch.tensor([strip.setdefault(n.split(":")[0], len(strip)) for n in names])
    right, total = Counter(), 0
    with torch.no_grad():
        for batch in batches(sentences, 6000, random.Random(0)):
            inp, gold = tensors(batch, v)
            out = model(*inp)
            here = gold["heads"] >= 0
            heads = out["arcs"].argmax(-1)
            labels = model.label_scores(out["y"], heads).argmax(-1)
            total += int(here.sum())
            for k in ("upos", "xpos", "feats"):
                right[k] += int(((out[k].argmax(-1) == gold[k]) & here).sum())
            ok = (heads == gold["heads"]) & here
            right["uas"] += int(ok.sum())
            right["las"] += int((ok & (plain[labels] == plain[gold["labels"].clamp(min=0)])).sum())
    model.train()
    return {k: round(100 * right[k] / total, 2) for k in ("upos", "xpos", "feats", "uas", "las")}


def load_glove(folder, size):
    words = open(os.path.join(folder, "words.txt"), encoding="utf-8").read().split("\n")[:size]
    table = np.load(os.path.join(folder, "glove.npy"), mmap_mode="r")[:size]
    return words, torch.from_numpy(np.concatenate([np.zeros((1, table.shape[1]), np.float32), np.array(table)]))


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", default="../shared/data")
    p.add_argument("--vectors", required=True, help="folder that vectors.py wrote")
    p.add_argument("--out", default="train/out")
    p.add_argument("--epochs", type=int, default=20)
    p.add_argument("--batch", type=int, default=1800)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--width", type=int, default=160)
    p.add_argument("--hidden", type=int, default=128)
    p.add_argument("--layers", default="12g1g")
    p.add_argument("--arc", type=int, default=96)
    p.add_argument("--lab", type=int, default=128)
    p.add_argument("--drop", type=float, default=0.2)
    p.add_argument("--relu", action="store_true", help="relu of each side of the label scores: another kind of teacher, not for export")
    p.add_argument("--glove", type=int, default=50000)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    os.makedirs(o.out, exist_ok=True)
    ewt, gum = load(o.data, "train")
    dev_ewt, dev_gum = load(o.data, "dev")
    train = ewt + gum
    words, glove = load_glove(o.vectors, o.glove)
    v = Vocabulary(train, words)
    sizes = dict(words=len(v.words) + 1, affixes=len(v.affixes) + 1, upos=len(v.upos), xpos=len(v.xpos), feats=len(v.feats), labels=len(v.labels))
    model = Parser(sizes, o.width, o.hidden, o.layers, o.arc, o.lab, glove, o.drop, o.relu)
    print(sizes, sum(x.numel() for x in model.layers.parameters()), flush=True)
    average = Parser(sizes, o.width, o.hidden, o.layers, o.arc, o.lab, glove, o.drop, o.relu)
    average.load_state_dict(model.state_dict())
    optimiser = torch.optim.Adam(model.parameters(), lr=o.rate, betas=(0.9, 0.95), eps=1e-8)
    per_epoch = len(batches(train, o.batch, rng))
    steps, step = per_epoch * o.epochs, 0
    log = open(os.path.join(o.out, "log.jsonl"), "a")
    pairs = list(zip(average.parameters(), model.parameters()))
    for epoch in range(1, o.epochs + 1):
        t0, sums = time.time(), Counter()
        for batch in batches(train, o.batch, rng):
            rate = o.rate * min(1, (step + 1) / 300) * max(0.02, 1 - step / steps)
            for g in optimiser.param_groups:
                g["lr"] = rate
            inp, gold = tensors([augment(s, rng) for s in batch], v)
            out = model(*inp)
            heads = gold["heads"].clamp(min=0)
            losses = dict(arcs=F.cross_entropy(out["arcs"].flatten(0, 1), gold["heads"].flatten(), ignore_index=-100),
                          labels=F.cross_entropy(model.label_scores(out["y"], heads).flatten(0, 1), gold["labels"].flatten(), ignore_index=-100))
            for k in ("upos", "xpos", "feats"):
                losses[k] = F.cross_entropy(out[k].flatten(0, 1), gold[k].flatten(), ignore_index=-100)
            loss = losses["arcs"] + losses["labels"] + 0.5 * (losses["upos"] + losses["xpos"] + losses["feats"])
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimiser.step()
            step += 1
            decay = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for a, b in pairs:
                    a.lerp_(b, 1 - decay)
            for k in losses:
                sums[k] += losses[k].item()
        seconds = time.time() - t0
        scores = dict(ewt=evaluate(average, dev_ewt, v), gum=evaluate(average, dev_gum, v))
        line = dict(epoch=epoch, seconds=round(seconds, 1), loss={k: round(x / per_epoch, 4) for k, x in sums.items()}, dev=scores)
        print(json.dumps(line), flush=True)
        log.write(json.dumps(line) + "\n")
        log.flush()
        torch.save(dict(model=average.state_dict(), vocabulary={k: getattr(v, k) for k in ("words", "affixes", "glove", "triples", "upos", "xpos", "feats", "labels")},
                        sizes=sizes, config=average.config, options=vars(o), epoch=epoch, dev=scores), os.path.join(o.out, "last.pt.part"))
        os.replace(os.path.join(o.out, "last.pt.part"), os.path.join(o.out, "last.pt"))


if __name__ == "__main__":
    sys.exit(main())
