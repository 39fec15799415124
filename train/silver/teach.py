"""Teaches the teacher: `pretrain` (words hidden, and what the lexicon reads), `tune` (the labelled rows but one fifth, or all of them).

`tune` writes what it thinks of every predicate of the fifth held back and of all unlabelled sentences; with --soft it first learns from what other
teachers of the same fifth thought of those (merge.py). See train/README.md for the whole run.
"""

import argparse
import contextlib
import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import Data
from net import Teacher, by_party

UNKNOWN = 1


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("what", choices=["pretrain", "tune"])
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--start", default="")
    p.add_argument("--soft", default="")
    p.add_argument("--fold", type=int, default=-1)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--seconds", type=float, default=150)
    p.add_argument("--epochs", type=float, default=14)
    p.add_argument("--soft-epochs", type=float, default=2)
    p.add_argument("--words", type=int, default=24000)
    p.add_argument("--rate", type=float, default=1e-3)
    p.add_argument("--tune-words", type=int, default=1400)
    p.add_argument("--width", type=int, default=384)
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--heads", type=int, default=6)
    return p.parse_args()


def make(args, data, drop, head_drop):
    torch.manual_seed(args.seed)
    model = Teacher(data.sizes, data.a["glove"].cpu(), args.width, args.layers, args.heads, drop, head_drop)
    if args.start:
        model.load_state_dict({k: v.float() for k, v in torch.load(args.start, map_location="cpu").items()}, strict=False)
    return model.to(data.device)


def low(device):
    return torch.autocast("cuda", torch.bfloat16) if device.type == "cuda" else contextlib.nullcontext()


def state(model):
    return {k: v.half() for k, v in model.state_dict().items() if not k.startswith("glove.")}


def parties_loss(role, b, wanted, weight):
    """Cross-entropy of roles by party; `wanted` has the bits of each pair, `weight` is 0 for pairs that do not count."""
    n = len(b["p"])
    logits = by_party(role, b["group"], n)
    zero = torch.zeros(n * 16, 2, device=role.device)
    gold = zero.index_add(0, b["group"], torch.stack([(wanted & 1).float(), (wanted >> 1).float()], -1)).clamp(max=1)
    counts = torch.zeros(n * 16, device=role.device).index_add(0, b["group"], weight).clamp(max=1)
    loss = F.binary_cross_entropy_with_logits(logits, gold, reduction="none").sum(-1)
    return (loss * counts).sum() / counts.sum().clamp(min=1)


def pretrain(args, data):
    model = make(args, data, 0.1, 0.1)
    plain = [p for n, p in model.named_parameters() if p.requires_grad]
    opt = torch.optim.AdamW(plain, lr=args.rate, betas=(0.9, 0.98), weight_decay=0.02)
    rng = np.random.default_rng(args.seed)
    start, step, epoch, seen = time.time(), 0, 0, 0
    sums, done = torch.zeros(4, device=data.device), False
    chosen = np.arange(data.n)
    while not done:
        for numbers in data.batches(chosen, args.words, rng):
            gone = (time.time() - start) / args.seconds
            if gone >= 1:
                done = True
                break
            for g in opt.param_groups:
                g["lr"] = args.rate * min(1, gone / 0.04) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * gone)))
            b = data.batch(numbers)
            hide = (torch.rand(b["shape"], device=data.device) < 0.2) & b["mask"]
            with low(data.device):
                x, tree, way = model.encode(b, data.a, hide)
                at = (hide & (b["word"] > UNKNOWN)).flatten().nonzero()[:, 0]
                guess = F.cross_entropy(model.words_of(x.reshape(-1, x.shape[-1])[at]).float(), b["word"].flatten()[at])
                loss = guess
                if len(b["r"]) > 0:
                    kind, _, role = model.heads(x, tree, way, b, data.a, lexicon=False)
                    read = data.a["p_read"][b["p"]]
                    types = F.cross_entropy(kind, read)
                    roles = parties_loss(role, b, data.a["r_read"][b["r"]], (read > 0).float()[b["r_p"]])
                    loss = guess + 0.7 * types + 0.5 * roles
                    sums += torch.stack([guess.detach(), types.detach(), roles.detach(), torch.ones((), device=data.device)])
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(plain, 1.0)
            opt.step()
            step += 1
            seen += int(data.lengths[numbers].sum())
            if step % 200 == 0:
                g, t, r, n = sums.tolist()
                sums.zero_()
                print(f"pretrain {time.time() - start:.0f} s, step {step}, epoch {epoch}, {seen / 1e6:.1f} M words, guess {g / n:.3f} types {t / n:.4f} roles {r / n:.4f}", flush=True)
        epoch += 1
    print(f"pretrain: {step} steps, {epoch} epochs, {seen / 1e6:.1f} M words", flush=True)
    torch.save(state(model), args.out)


def tune(args, data):
    dev = data.device
    model = make(args, data, 0.15, 0.35)
    named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    encoder = ("word", "affix", "small", "of_", "masked", "side", "first", "tree_bias", "way_bias", "layers", "last", "guess")
    parts = [[p for n, p in named if n.startswith(encoder)], [p for n, p in named if not n.startswith(encoder)]]
    opt = torch.optim.AdamW([{"params": parts[0], "top": 2e-4}, {"params": parts[1], "top": 8e-4}], betas=(0.9, 0.98), weight_decay=0.02)
    rng = np.random.default_rng(args.seed)
    taught = np.flatnonzero(data.has_answer & ((data.kind == 2) | ((data.kind == 1) & (data.fold != args.fold))))
    free = np.flatnonzero((data.kind == 0) & (data.preds > 0))
    soft = None
    if args.soft:
        raw = np.load(args.soft)
        soft = {k: torch.from_numpy(raw[k]).to(dev) for k in raw.files}
    plan = []
    if soft is not None:
        for _ in range(math.ceil(args.soft_epochs)):
            plan += [(n, True) for n in data.batches(free, 5 * args.tune_words, rng)]
        plan = plan[: int(len(plan) * args.soft_epochs / math.ceil(args.soft_epochs))]
        gold = [n for _ in range(40) for n in data.batches(taught, args.tune_words, rng)]
        mixed, k = [], 0
        for i, item in enumerate(plan):
            mixed.append(item)
            if i % 2 == 1 and k < len(gold):
                mixed.append((gold[k], False))
                k += 1
        plan = mixed
    for _ in range(int(args.epochs)):
        plan += [(n, False) for n in data.batches(taught, args.tune_words, rng)]
    average = {k: v.clone() for k, v in model.state_dict().items() if v.is_floating_point() and not k.startswith("glove")}
    held = [v for k, v in model.state_dict().items() if k in average]
    start = time.time()
    model.train()
    for step, (numbers, is_soft) in enumerate(plan):
        gone = step / len(plan)
        for g in opt.param_groups:
            g["lr"] = g["top"] * min(1, gone / 0.06) * (1.02 - gone)
        b = data.batch(numbers)
        with low(dev):
            x, tree, way = model.encode(b, data.a)
            kind, status, role = model.heads(x, tree, way, b, data.a)
            if is_soft:
                p, r = b["p"], b["r"]
                wanted = soft["type"][p].float()
                event = 1 - wanted[:, 0]
                loss = -(wanted * F.log_softmax(kind, -1)).sum(-1).mean()
                loss = loss - 0.3 * (event[:, None] * soft["status"][p].float() * F.log_softmax(status, -1)).sum() / event.sum().clamp(min=1)
                each = F.binary_cross_entropy_with_logits(role, soft["role"][r].float(), reduction="none").sum(-1)
                loss = loss + (each * event[b["r_p"]]).sum() / event[b["r_p"]].sum().clamp(min=1)
            else:
                answer = data.a["p_answer"][b["p"]]
                loss = F.cross_entropy(kind, answer, ignore_index=-1, label_smoothing=0.05)
                gold_status = data.a["p_gold"][b["p"]]
                event = (answer > 0) & (gold_status > 0)
                if bool(event.any()):
                    loss = loss + 0.3 * F.cross_entropy(status[event], gold_status[event])
                    loss = loss + parties_loss(role, b, data.a["r_gold"][b["r"]], event.float()[b["r_p"]])
        opt.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for _, p in named], 1.0)
        opt.step()
        decay = min(0.997, (step + 1) / (step + 10))
        with torch.no_grad():
            kept = list(average.values())
            torch._foreach_mul_(kept, decay)
            torch._foreach_add_(kept, held, alpha=1 - decay)
    model.load_state_dict(average, strict=False)
    took = time.time() - start
    test = np.flatnonzero((data.kind == 1) & (data.fold == args.fold) & (data.preds > 0))
    if len(test) > 0:
        np.savez(f"{args.out}.test.npz", **think(model, data, test, args.words))
    np.savez(f"{args.out}.free.npz", **think(model, data, free, args.words))
    print(f"tune fold {args.fold} seed {args.seed}{' soft' if args.soft else ''}: {len(plan)} steps, {took:.1f} s, with thinking {time.time() - start:.1f} s", flush=True)


@torch.no_grad()
def think(model, data, chosen, words):
    """Chances of types, statuses and, per pair, roles: of the mention alone and of its party; with the numbers of the predicates and pairs."""
    model.eval()
    out = {k: [] for k in ("p", "r", "type", "status", "role", "party")}
    for numbers in data.batches(chosen, 2 * words):
        b = data.batch(numbers)
        with low(data.device):
            kind, status, role = model.heads(*model.encode(b, data.a), b, data.a)
        party = by_party(role, b["group"], len(b["p"]))[b["group"]]
        for key, value in (("type", kind.softmax(-1)), ("status", status.softmax(-1)), ("role", role.sigmoid()), ("party", party.sigmoid())):
            out[key].append(value.half())
        out["p"].append(b["p"])
        out["r"].append(b["r"])
    done = {k: torch.cat(v).cpu().numpy() for k, v in out.items() if v}
    p, r = np.argsort(done["p"]), np.argsort(done["r"])
    return {k: v[p if k in ("p", "type", "status") else r] for k, v in done.items()}


if __name__ == "__main__":
    chosen = arguments()
    os.makedirs(os.path.dirname(os.path.abspath(chosen.out)), exist_ok=True)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.backends.cuda.matmul.allow_tf32 = True
    {"pretrain": pretrain, "tune": tune}[chosen.what](chosen, Data(chosen.data, device))
