"""Teaches the event network (src/coding/learnt/network.ts) on the arrays of dump.ts and writes its weights.

Usage: python3 train/events/learn.py ARRAYS VECTORS OUT.bin [--without 0|1] (leaves out the rows of one half that teach alone, to judge by them, and prints what they give).
VECTORS has the words.txt and glove.npy of train/vectors.py.

Shapes: B sentences of N words, P predicates, R pairs of a predicate and a mention."""

import argparse
import json
import struct
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

TYPE_FEATURES, PART_FEATURES = 72, 32  # as in dump.ts
UP = 5  # steps through the tree, as in src/coding/learnt/tree-ways.ts
WAYS, DISTANCES = 1 + UP * UP, 25
UNIT, HEADS = 128, 4
WEIGHT = 1.5
WORDS_A_BATCH = 1600
STEP = 1 / 256
LENGTH = 3  # of the word vectors, in the mean
LEMMAS_FREE = 4  # times that a lemma occurs before it learns a vector of its own beside the given one
LEMMAS_UNSEEN = 25_000  # the commonest words, kept also where no row has them
RATES = (0.0015, 0.003)  # of the layers, and of the weights of named features


def read(folder):
    a = lambda name, kind, columns: np.memmap(f"{folder}/{name}", kind, "r").reshape(-1, columns)  # noqa: E731
    header = json.load(open(f"{folder}/header.json"))
    data = dict(
        states=a("states", np.int16, header["input"]),
        words=np.array(a("words", np.int32, 7)),
        sentences=np.array(a("sentences", np.int32, 8)),
        type_features=a("type.features", np.int32, TYPE_FEATURES),
        type_rows=np.array(a("type.rows", np.int32, 4)),
        part_features=a("part.features", np.int32, PART_FEATURES),
        part_rows=np.array(a("part.rows", np.int32, 8)),
        part_chances=np.array(a("part.chances", np.float32, len(header["parts"]))),
    )
    return header, data


def counted(features, chosen, size):
    seen = np.asarray(features[chosen]).ravel()
    return np.bincount(seen[seen >= 0], minlength=size)


def kept(features, chosen, least):
    """Numbers of the features that occur often enough; the rest become the last number."""
    size = int(features.max()) + 1
    keep = counted(features, chosen, size) >= least
    index = np.full(size + 1, keep.sum(), np.int64)
    index[:-1][keep] = np.arange(keep.sum())
    return index, int(keep.sum())


def vectors(folder, lemmas):
    """Names and vectors of the lemmas (a row of zeros where nothing is known of one), then of the commonest words beside them."""
    words = open(f"{folder}/words.txt", encoding="utf-8").read().split("\n")
    at = {w: i for i, w in enumerate(words)}
    table = np.load(f"{folder}/glove.npy", mmap_mode="r")
    seen = set(lemmas)
    names = lemmas + [w for w in words[:LEMMAS_UNSEEN] if w.isalpha() and w not in seen]
    out = np.zeros((len(names), table.shape[1]), np.float32)
    for i, name in enumerate(names):
        if i > 0 and name in at:
            out[i] = table[at[name]]
    lengths = np.linalg.norm(out, axis=1)
    return names, torch.from_numpy(out * (LENGTH / lengths[lengths > 0].mean()))


def members(sentences, at, size):
    out = np.zeros(size, bool)
    for start, n in sentences[:, [at, at + 1]]:
        out[start : start + n] = True
    return out


def tree_ways(head):
    """For each pair of words how far up and down the way through the tree goes, each cut at four."""
    n = head.shape[1]
    above = torch.where((head >= 0)[..., None], F.one_hot(head.clamp(min=0), n).float(), torch.zeros(1))
    reach = torch.eye(n).expand(head.shape[0], n, n) + above
    for _ in range(4):
        reach = (reach @ reach).clamp(max=1)
    depth, common = reach.sum(-1), reach @ reach.transpose(1, 2)
    up, down = (depth[:, :, None] - common).clamp(0, UP - 1).long(), (depth[:, None, :] - common).clamp(0, UP - 1).long()
    return 1 + up * UP + down


def distances(n):
    d = torch.arange(n)[None] - torch.arange(n)[:, None]
    far = (d.abs().float().clamp(min=1).log2() * 2).long().clamp(max=11)
    return torch.where(d == 0, torch.zeros_like(d), 1 + far + 12 * (d > 0).long())


class Layer(nn.Module):
    def __init__(self, d, drop):
        super().__init__()
        self.qkv, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.up, self.down = nn.Linear(d, 2 * d), nn.Linear(2 * d, d)
        self.n1, self.n2, self.drop = nn.LayerNorm(d), nn.LayerNorm(d), nn.Dropout(drop)

    def forward(self, x, bias):
        b, n, d = x.shape
        q, k, v = self.qkv(self.n1(x)).view(b, n, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4)
        y = torch.softmax(q @ k.transpose(2, 3) / (d // HEADS) ** 0.5 + bias, -1) @ v
        x = x + self.drop(self.out(y.transpose(1, 2).reshape(b, n, d)))
        return x + self.drop(self.down(torch.relu(self.up(self.n2(x)))))


class Net(nn.Module):
    def __init__(self, header, types, parts, free, known, d, layers):
        super().__init__()
        sizes = {k: len(header[k]) for k in ("classes", "statuses", "parts", "relations", "tags", "marks", "entries")}
        small = lambda n, width, std: nn.init.normal_(nn.Embedding(n, width).weight, std=std)  # noqa: E731
        self.own, self.head = nn.Linear(header["input"], d), nn.Linear(header["input"], d, bias=False)
        self.words = nn.ParameterDict({k: nn.Parameter(small(sizes[k], d, 0.05)) for k in ("relations", "tags", "marks", "entries")})
        self.register_buffer("known", known)
        self.given, self.free = nn.Linear(known.shape[1], d, bias=False), nn.Embedding(free + 1, d, padding_idx=free)
        nn.init.zeros_(self.free.weight)
        self.ways, self.distances = nn.Parameter(small(WAYS, HEADS, 0.02)), nn.Parameter(small(DISTANCES, HEADS, 0.02))
        self.first, self.last = nn.LayerNorm(d), nn.LayerNorm(d)
        self.layers = nn.ModuleList([Layer(d, 0.1) for _ in range(layers)])
        self.drop = nn.Dropout(0.3)
        self.type_wide = nn.EmbeddingBag(types + 1, sizes["classes"], mode="sum", padding_idx=types)
        self.part_wide = nn.EmbeddingBag(parts + 1, sizes["parts"], mode="sum", padding_idx=parts)
        nn.init.zeros_(self.type_wide.weight)
        nn.init.zeros_(self.part_wide.weight)
        self.predicate, self.types, self.statuses = nn.Linear(d, UNIT), nn.Linear(UNIT, sizes["classes"]), nn.Linear(UNIT, sizes["statuses"])
        self.rules = nn.Parameter(3 * torch.eye(sizes["statuses"]))
        self.p_add, self.p_times = nn.Linear(UNIT, UNIT), nn.Linear(UNIT, UNIT, bias=False)
        self.m_add, self.m_times = nn.Linear(d, UNIT), nn.Linear(d, UNIT, bias=False)
        self.pair_ways, self.pair_distances = nn.Parameter(small(WAYS, UNIT, 0.2)), nn.Parameter(small(DISTANCES, UNIT, 0.2))
        self.pair_types = nn.Parameter(small(sizes["classes"], UNIT, 0.2))
        self.parts = nn.Linear(UNIT, sizes["parts"])

    def dropped(self, features, last):
        return torch.where(torch.rand(features.shape) < 0.25, torch.full_like(features, last), features) if self.training else features

    def forward(self, b):
        w = b["words"]
        over = self.head(b["states"]).gather(1, b["head"].clamp(min=0)[..., None].expand(-1, -1, self.head.out_features))
        x = self.own(b["states"]) + torch.where((b["head"] >= 0)[..., None], over, torch.zeros(1))
        x = x + self.words["relations"][w[..., 1]] + self.words["tags"][w[..., 2]] + self.words["marks"][w[..., 3]] + self.words["entries"][w[..., 4:6]].sum(-2)
        lemmas = self.given(self.known[w[..., 6]]) + self.free(b["free"])
        x = x + (lemmas * (torch.rand(lemmas.shape[:2]) > 0.15)[..., None] if self.training else lemmas)
        x = F.dropout(self.first(x), 0.1, self.training)
        ways, far = tree_ways(b["head"]), distances(w.shape[1])
        bias = (self.ways[ways] + self.distances[far][None]).permute(0, 3, 1, 2).masked_fill(~b["mask"][:, None, None], -1e4)
        for layer in self.layers:
            x = layer(x, bias)
        x = self.drop(self.last(x).flatten(0, 1))
        p = self.drop(torch.relu(self.predicate(x)))
        at = p[b["p_at"]]
        types = self.types(at) + self.type_wide(self.dropped(b["p_features"], self.type_wide.padding_idx))
        statuses = self.statuses(at) + self.rules[b["p_rule"]]
        row, i, j = b["r_row"], b["r_i"], b["r_j"]
        total = self.p_add(p)[b["r_p"]] + self.m_add(x)[b["r_m"]] + self.p_times(p)[b["r_p"]] * self.m_times(x)[b["r_m"]]
        h = torch.relu(total + self.pair_ways[ways[row, i, j]] + self.pair_distances[far[i, j]] + self.pair_types[b["r_type"]])
        return types, statuses, self.parts(self.drop(h)) + self.part_wide(self.dropped(b["r_features"], self.part_wide.padding_idx))


def batch(data, index, ids):
    s = data["sentences"][ids]
    n = s[:, 1].max()
    t = torch.from_numpy
    states, words = np.zeros((len(ids), n, data["states"].shape[1]), np.float32), np.zeros((len(ids), n, 7), np.int64)
    mask = np.zeros((len(ids), n), bool)
    for b, (at, size) in enumerate(s[:, :2]):
        states[b, :size], words[b, :size], mask[b, :size] = data["states"][at : at + size], data["words"][at : at + size], True
    spans = lambda k: np.concatenate([np.arange(a, a + c) for a, c in s[:, [k, k + 1]]])  # noqa: E731
    p, r = spans(2), spans(4)
    p_row, r_row = np.repeat(np.arange(len(ids)), s[:, 3]), np.repeat(np.arange(len(ids)), s[:, 5])
    long = lambda a: t(np.asarray(a).astype(np.int64))  # noqa: E731
    types, parts = data["type_rows"][p], data["part_rows"][r]
    return dict(
        states=t(states / 2048), head=long(np.where(mask, words[..., 0], -1)), words=t(words), free=t(index[2][words[..., 6]]), mask=t(mask), r=r,
        p_at=long(p_row * n + types[:, 0]), p_features=t(index[0][np.asarray(data["type_features"][p])]), p_type=long(types[:, 1]),
        p_status=long(types[:, 2]), p_rule=long(types[:, 3]),
        r_row=long(r_row), r_i=long(parts[:, 0]), r_j=long(parts[:, 1]), r_p=long(r_row * n + parts[:, 0]), r_m=long(r_row * n + parts[:, 1]),
        r_features=t(index[1][np.asarray(data["part_features"][r])]), r_chances=t(data["part_chances"][r]), r_weight=t(parts[:, 2]).float(), r_type=long(parts[:, 7]),
    )  # fmt: skip


def batches(data, ids, seed):
    random = np.random.RandomState(seed)
    length = data["sentences"][ids, 1]
    order = ids[np.argsort(length + random.rand(len(ids)) * 6, kind="stable")]
    out, i = [], 0
    while i < len(order):
        n = max(4, WORDS_A_BATCH // data["sentences"][order[min(i + 40, len(order) - 1)], 1])
        out.append(order[i : i + n])
        i += n
    random.shuffle(out)
    return out


def loss_of(net, b):
    types, statuses, parts = net(b)
    loss = F.cross_entropy(types, b["p_type"], reduction="sum")
    told = b["p_status"] >= 0
    if told.any():
        loss = loss + F.cross_entropy(statuses[told], b["p_status"][told], reduction="sum")
    if len(b["r"]) > 0:
        loss = loss - (b["r_weight"] * (b["r_chances"] * F.log_softmax(parts, 1)).sum(1)).sum()
    return WEIGHT * loss


def measure(net, data, index, ids):
    """Types at some chances, statuses, and parts of mentions, of rows that were left out."""
    net.eval()
    types, gold, statuses, parts = [], [], [], []
    with torch.no_grad():
        for some in batches(data, ids, 0):
            b = batch(data, index, some)
            t, s, r = net(b)
            told = b["p_status"] >= 0
            types.append(torch.softmax(t, 1)), gold.append(b["p_type"])
            statuses.append(torch.stack([s.argmax(1), b["p_rule"], b["p_status"]], 1)[told])
            counts = b["r_weight"] > 0
            parts.append(torch.stack([r.argmax(1), b["r_chances"].argmax(1)], 1)[counts])
    net.train()
    p, y, s, r = torch.cat(types), torch.cat(gold), torch.cat(statuses).clamp(min=1), torch.cat(parts)
    best, chance = p[:, 1:].argmax(1) + 1, p[:, 1:].max(1).values
    line = []
    for least in (0.3, 0.5, 0.7):
        some = chance >= least
        right = ((best == y) & some).sum()
        line.append(f"from {least}: {right / some.sum():.3f}/{right / (y > 0).sum():.3f}")
    plays = r[:, 1] > 0
    return f"types {', '.join(line)}; statuses {(s[:, 0] == s[:, 2]).float().mean():.3f} (rules {(s[:, 1] == s[:, 2]).float().mean():.3f}); parts found {(r[plays, 0] == r[plays, 1]).float().mean():.3f}, none as none {(r[~plays, 0] == 0).float().mean():.3f}"


def write(path, header, net, index, names_of_lemmas, folder):
    sections, blobs, at = {}, [], 0

    def add(name, array):
        nonlocal at
        data = array if isinstance(array, bytes) else array.tobytes()
        sections[name] = dict(at=at, bytes=len(data))
        blobs.append(data + b"\0" * (-len(data) % 16))
        at += len(blobs[-1])

    def floats(name, t):
        add(name, np.ascontiguousarray(t.detach().numpy().astype(np.float32)))

    def product(name, *parts):
        """Rows of several layers one behind the other, each padded to eight; int8 with a step a row."""
        weights = torch.cat([F.pad(p.weight, (0, 0, 0, -len(p.weight) % 8)) for p in parts]).detach().double().numpy()
        bias = torch.cat([F.pad(p.bias if p.bias is not None else torch.zeros(len(p.weight)), (0, -len(p.weight) % 8)) for p in parts])
        step = np.abs(weights).max(1) / 127
        step[step == 0] = 1
        add(name, np.clip(np.rint(weights / step[:, None]), -127, 127).astype(np.int8))
        add(f"{name}.scale", step.astype(np.float32))
        floats(f"{name}.bias", bias)

    def lemmas(names):
        """A vector a lemma, in the order of their names; int8 with a step a row."""
        rows = net.given(net.known).detach()
        rows[: len(index[2])] += net.free.weight.detach()[torch.from_numpy(index[2])]
        rows = rows.double().numpy()
        step = np.abs(rows).max(1) / 127
        order = sorted(np.where(step > 0)[0], key=lambda i: names[i])
        add("lemmas", np.rint(rows[order] / step[order, None]).astype(np.int8))
        add("lemmas.scale", step[order].astype(np.float32))
        add("lemmas.names", "\n".join(names[i] for i in order).encode())

    def table(name, file, numbers, weights, least):
        """The rows of named features that weigh anything, in the order of their names."""
        names = open(f"{folder}/{file}", encoding="utf-8").read().split("\n")
        values = np.rint(weights.detach().double().numpy() / STEP)
        rows = [(names[k], values[i]) for k, i in enumerate(numbers[:-1]) if i < len(values) - 1 and np.abs(values[i]).max() >= least]
        rows.sort(key=lambda row: row[0])
        add(name, np.array([r for _, r in rows]).clip(-32767, 32767).astype(np.int16))
        add(f"{name}.names", "\n".join(n for n, _ in rows).encode())

    def norm(name, layer):
        floats(name, torch.cat([layer.weight, layer.bias]))

    product("in", net.own, net.head)
    norm("first", net.first)
    norm("last", net.last)
    for k, layer in enumerate(net.layers):
        for name in ("qkv", "out", "up", "down"):
            product(f"layer{k}.{name}", getattr(layer, name))
        norm(f"layer{k}.n1", layer.n1)
        norm(f"layer{k}.n2", layer.n2)
    product("sides", net.predicate, net.m_add, net.m_times)
    product("outs", net.types, net.statuses, net.p_add, net.p_times)
    for name, t in net.words.items():
        floats(name, t)
    for name, t in (("ways", net.ways), ("distances", net.distances), ("rules", net.rules), ("role.ways", net.pair_ways), ("role.distances", net.pair_distances), ("role.types", net.pair_types), ("role.out", net.parts.weight), ("role.out.bias", net.parts.bias)):
        floats(name, t)
    lemmas(names_of_lemmas)
    table("types", "type.names", index[0], net.type_wide.weight, 38)
    table("roles", "part.names", index[1], net.part_wide.weight, 38)
    head = {**{k: v for k, v in header.items() if k != "lemmas"}, "width": net.own.out_features, "layers": len(net.layers), "heads": HEADS, "step": STEP}
    start = 12
    while True:
        text = json.dumps({**head, "sections": {k: {**s, "at": s["at"] + start} for k, s in sections.items()}}, separators=(",", ":"), ensure_ascii=False).encode()
        needed = (12 + len(text) + 15) // 16 * 16
        if needed == start:
            break
        start = needed
    text += b" " * (start - 12 - len(text))
    with open(path, "wb") as out:
        out.write(b"CHEV" + struct.pack("<II", 1, len(text)) + text + b"".join(blobs))


def main():
    cli = argparse.ArgumentParser()
    cli.add_argument("arrays")
    cli.add_argument("vectors")
    cli.add_argument("out")
    cli.add_argument("--without", type=int, choices=(0, 1))
    cli.add_argument("--epochs", type=int, default=5)
    cli.add_argument("--layers", type=int, default=2)
    cli.add_argument("--width", type=int, default=128)
    cli.add_argument("--threads", type=int, default=2)
    args = cli.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(args.threads)
    header, data = read(args.arrays)
    s = data["sentences"]
    left_out = np.where(s[:, 6] < 2, 0, 1) == args.without if args.without is not None else np.zeros(len(s), bool)
    left_out &= s[:, 7] == 0
    chosen = ~left_out
    index, sizes = [], []
    for features, at, size, least in (("type_features", 2, len(data["type_rows"]), 4), ("part_features", 4, len(data["part_rows"]), 6)):
        numbers, n = kept(data[features], members(s[chosen], at, size), least)
        index.append(numbers), sizes.append(n)
    uses = np.bincount(data["words"][members(s[chosen], 0, len(data["words"])), 6], minlength=len(header["lemmas"]))
    uses[0] = 0
    index.append(np.where(uses >= LEMMAS_FREE, np.cumsum(uses >= LEMMAS_FREE) - 1, (uses >= LEMMAS_FREE).sum()))
    names, known = vectors(args.vectors, header["lemmas"])
    net = Net(header, *sizes, int((uses >= LEMMAS_FREE).sum()), known, args.width, args.layers)
    wide = [net.type_wide.weight, net.part_wide.weight]
    rest = [p for name, p in net.named_parameters() if "wide" not in name]
    opt = torch.optim.Adam([dict(params=rest), dict(params=wide)], betas=(0.9, 0.98))
    tested, began = np.where(left_out)[0], time.time()
    ids = np.where(chosen)[0]
    total, step = len(batches(data, ids, 1)) * args.epochs, 0
    for epoch in range(args.epochs):
        for some in batches(data, ids, epoch):
            # The rates rise from nothing and fall to a thirtieth.
            rate = min(1, step / 200) * max(0.03, 1 - step / total)
            for group, base in zip(opt.param_groups, RATES):
                group["lr"] = base * rate
            loss = loss_of(net, batch(data, index, some)) / 60
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(rest, 2.0)
            opt.step()
            step += 1
        seen = f": {measure(net, data, index, tested)}" if len(tested) > 0 else ""
        print(f"epoch {epoch + 1}, {time.time() - began:.0f} s{seen}", flush=True)
    write(args.out, header, net, index, names, args.arrays)


main()
