"""Trains the model that is shipped: a parser taught by the gold trees and by the averaged scores of its teachers, which also read plain
news sentences for it. Starts from the first teacher's weights. See README.md for the command."""

import argparse
import json
import os
import random
import time
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F

from model import Parser
from train import Vocabulary, augment, batches, evaluate, load_glove, tensors
from treebank import Sentence, load

TAGS = ("upos", "xpos", "feats")


def unlabelled(path):
    """Sentences of forms alone; tags and heads are blanks that no vocabulary knows."""
    out = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            forms = json.loads(line)
            n = len(forms)
            out.append(Sentence(forms, [""] * n, [""] * n, [""] * n, [""] * n, [-100] * n, [""] * n, "silver", ""))
    return out


def open_teacher(path, glove):
    c = torch.load(path)
    m = Parser(c["sizes"], **c["config"], glove=glove)
    m.load_state_dict(c["model"])
    m.eval()
    return m, c


def teach(teachers, sentences, v, gold):
    """Adds to each sentence `soft`: arrays of the teachers' mean probabilities for tags, arcs and labels. Labels are asked for under the
    gold heads where there are some, under the teachers' own best heads elsewhere; those are kept as `asked`."""
    with torch.no_grad():
        for batch in batches(sentences, 5000, random.Random(0)):
            inp, _ = tensors(batch, v)
            outs = [m(*inp) for m in teachers]
            soft = {k: sum(o[k].softmax(-1) for o in outs) / len(outs) for k in (*TAGS, "arcs")}
            heads = soft["arcs"].argmax(-1)
            if gold:
                for b, s in enumerate(batch):
                    heads[b, 1 : len(s) + 1] = torch.tensor(s.heads)
            soft["labels"] = sum(m.label_scores(o["y"], heads).softmax(-1) for m, o in zip(teachers, outs)) / len(outs)
            for b, s in enumerate(batch):
                n = len(s) + 1
                s.soft = {k: (x[b, 1:n, :n] if k == "arcs" else x[b, 1:n]).numpy().astype(np.float16) for k, x in soft.items()}
                s.asked = heads[b, 1:n].tolist()
                if not gold:  # for augment() and headline()
                    s.upos, s.xpos, s.feats = ([v.names[k][i] for i in s.soft[k].argmax(-1)] for k in TAGS)
                    s.labels = [v.names["labels"][i] for i in s.soft["labels"].argmax(-1)]
                    s.heads = s.asked


def targets(batch, sizes, v):
    """The batch's soft arrays padded to its tensors; rows without a word are zeros. A word that headline() changed has its new tags."""
    B, N = len(batch), max(len(s) for s in batch) + 1
    out = {k: np.zeros((B, N, N if k == "arcs" else sizes[k]), np.float32) for k in (*TAGS, "arcs", "labels")}
    asked = np.zeros((B, N), np.int64)
    for b, s in enumerate(batch):
        n = len(s) + 1
        asked[b, 1:n] = s.asked
        for k in out:
            out[k][b, 1:n, : s.soft[k].shape[1]] = s.soft[k]
        for i in getattr(s, "renamed", []):
            for k in (*TAGS, "labels"):
                out[k][b, i + 1] = 0
                out[k][b, i + 1, getattr(v, k)[getattr(s, k)[i]]] = 1
    return {k: torch.from_numpy(x) for k, x in out.items()}, torch.from_numpy(asked)


def soft_loss(scores, target, gold, weight):
    """Cross entropy with target (1 - weight) * soft + weight * gold where gold is known (not -100)."""
    logs = F.log_softmax(scores, -1)
    soft = -(target * logs.clamp(min=-60)).sum(-1)
    here = target.sum(-1) > 0
    known = (gold >= 0) & here
    hard = -logs.gather(-1, gold.clamp(min=0)[..., None])[..., 0]
    loss = torch.where(known, (1 - weight) * soft + weight * hard, soft)
    return loss[here].mean()


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", default="../shared/data")
    p.add_argument("--vectors", required=True)
    p.add_argument("--teachers", required=True, help="checkpoints with a comma between; the student begins as the first")
    p.add_argument("--silver", required=True)
    p.add_argument("--out", default="train/out/student")
    p.add_argument("--epochs", type=int, default=10)
    p.add_argument("--each", type=int, default=12000, help="plain sentences an epoch")
    p.add_argument("--batch", type=int, default=1800)
    p.add_argument("--rate", type=float, default=1.2e-3)
    p.add_argument("--drop", type=float, default=0.2)
    p.add_argument("--own", type=float, default=0.4)
    p.add_argument("--seed", type=int, default=3)
    p.add_argument("--threads", type=int, default=2)
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    os.makedirs(o.out, exist_ok=True)
    paths = o.teachers.split(",")
    ewt, gum = load(o.data, "train")
    dev_ewt, dev_gum = load(o.data, "dev")
    gold = ewt + gum
    first = torch.load(paths[0])
    words, glove = load_glove(o.vectors, first["options"]["glove"])
    v = Vocabulary(gold, words)
    v.names = {k: list(getattr(v, k)) for k in (*TAGS, "labels")}
    sizes = first["sizes"]
    teachers = [open_teacher(path, glove)[0] for path in paths]
    silver = unlabelled(o.silver)
    t0 = time.time()
    teach(teachers, gold, v, True)
    teach(teachers, silver, v, False)
    print("taught", len(gold), len(silver), round(time.time() - t0), "s", flush=True)
    del teachers
    model = Parser(sizes, **first["config"], glove=glove, drop=o.drop)
    model.load_state_dict(first["model"])
    average = Parser(sizes, **first["config"], glove=glove, drop=o.drop)
    average.load_state_dict(first["model"])
    pairs = list(zip(average.parameters(), model.parameters()))
    optimiser = torch.optim.Adam(model.parameters(), lr=o.rate, betas=(0.9, 0.95))
    step, steps = 0, o.epochs * len(batches(gold + silver[: o.each], o.batch, rng))
    log = open(os.path.join(o.out, "log.jsonl"), "a")
    for epoch in range(1, o.epochs + 1):
        t0, sums, count = time.time(), Counter(), 0
        for batch in batches(gold + rng.sample(silver, min(o.each, len(silver))), o.batch, rng):
            rate = o.rate * min(1, (step + 1) / 300) * max(0.02, 1 - step / steps)
            for g in optimiser.param_groups:
                g["lr"] = rate
            batch = [augment(s, rng) for s in batch]
            inp, truth = tensors(batch, v)
            for b, s in enumerate(batch):  # what the teachers said is no gold
                if s.genre == "silver":
                    for k in truth:
                        truth[k][b] = -100
            soft, asked = targets(batch, sizes, v)
            out = model(*inp)
            losses = {k: soft_loss(out[k], soft[k], truth[k], o.own) for k in TAGS}
            losses["arcs"] = soft_loss(out["arcs"], soft["arcs"], truth["heads"], o.own)
            losses["labels"] = soft_loss(model.label_scores(out["y"], asked), soft["labels"], truth["labels"], o.own)
            loss = losses["arcs"] + losses["labels"] + 0.5 * sum(losses[k] for k in TAGS)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimiser.step()
            step += 1
            count += 1
            decay = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for a, b in pairs:
                    a.lerp_(b, 1 - decay)
            for k in losses:
                sums[k] += losses[k].item()
        seconds = time.time() - t0
        scores = dict(ewt=evaluate(average, dev_ewt, v), gum=evaluate(average, dev_gum, v))
        line = dict(epoch=epoch, seconds=round(seconds, 1), loss={k: round(x / count, 4) for k, x in sums.items()}, dev=scores)
        print(json.dumps(line), flush=True)
        log.write(json.dumps(line) + "\n")
        log.flush()
        made = dict(first, model=average.state_dict(), options=dict(vars(o), glove=first["options"]["glove"]), epoch=epoch, dev=scores)
        torch.save(made, os.path.join(o.out, "last.pt.part"))
        os.replace(os.path.join(o.out, "last.pt.part"), os.path.join(o.out, "last.pt"))


if __name__ == "__main__":
    main()
