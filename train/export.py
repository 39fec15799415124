"""A checkpoint in; models/parser.bin out. src/grammar/model-file.ts reads it.

Layout, little endian: "CHGR", u32 version, u32 type (1 = English parser), u32 header length, a JSON header in UTF-8, then each section at
the offset that the header gives (from the start of the file, a multiple of 16)."""

import argparse
import json
import struct

import numpy as np
import torch

from lemmas import learn, lines
from treebank import load

VERSION = 1
TYPE = 1


def rows_int8(t):
    """Rows to int8 with a scale each: value = int8 * scale."""
    t = t.numpy().astype(np.float64)
    scale = np.abs(t).max(1) / 127
    scale[scale == 0] = 1
    scale = scale.astype(np.float32)
    return np.clip(np.rint(t / scale[:, None]), -127, 127).astype(np.int8), scale


def padded(t):
    """The first axis to a multiple of 8, with zeros."""
    return torch.cat([t, torch.zeros(-t.shape[0] % 8, *t.shape[1:])])


class File:
    def __init__(self):
        self.sections, self.blobs, self.at = {}, [], 0

    def add(self, name, array):
        data = array.tobytes() if isinstance(array, np.ndarray) else array
        kind = array.dtype.name if isinstance(array, np.ndarray) else "bytes"
        self.sections[name] = dict(at=self.at, bytes=len(data), kind=kind)
        data += b"\0" * (-len(data) % 16)
        self.blobs.append(data)
        self.at += len(data)

    def rows(self, name, t):
        q, scale = rows_int8(t)
        self.add(name, q)
        self.add(name + ".scale", scale)

    def product(self, name, weight, bias):
        """weight [out, in] as in torch; padded to 8 columns."""
        self.rows(name, padded(weight))
        self.add(name + ".bias", padded(bias).numpy().astype(np.float32))

    def write(self, path, header):
        start = 16
        sections = self.sections
        while True:
            head = json.dumps({**header, "sections": {k: {**s, "at": s["at"] + start} for k, s in sections.items()}}, ensure_ascii=False, separators=(",", ":")).encode()
            need = 16 + len(head)
            need += -need % 16
            if need == start:
                break
            start = need
        with open(path, "wb") as file:
            file.write(b"CHGR" + struct.pack("<III", VERSION, TYPE, len(head)) + head + b"\0" * (start - 16 - len(head)))
            for blob in self.blobs:
                file.write(blob)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", default="../shared/data")
    p.add_argument("--checkpoint", default="train/out/last.pt")
    p.add_argument("--out", default="models/parser.bin")
    o = p.parse_args()
    c = torch.load(o.checkpoint)
    m, v, config = c["model"], c["vocabulary"], c["config"]
    f = File()
    ewt, gum = load(o.data, "train")

    def text(name, words):
        f.add(name, "\n".join(words).encode())

    text("words", sorted(v["words"], key=v["words"].get))
    text("affixes", sorted(v["affixes"], key=v["affixes"].get))
    text("glove.words", sorted(v["glove"], key=v["glove"].get))
    f.add("lemmas", lines(learn(ewt + gum)).encode())
    f.rows("word", m["word.weight"])
    f.rows("affix", m["affix.weight"])
    f.rows("glove", m["glove"])
    f.add("kind", m["kind.weight"].numpy())
    f.add("root", m["root"].numpy())
    f.add("project", m["project.weight"].numpy())
    f.add("project.bias", m["project.bias"].numpy())
    for i in range(len(config["layers"]) + 2):
        f.add(f"norm{i}", torch.stack([m[f"norms.{i}.weight"], m[f"norms.{i}.bias"]]).numpy())
    for i, k in enumerate(config["layers"]):
        if k == "g":
            f.product(f"layer{i}.inp", m[f"layers.{i}.inp.weight"], m[f"layers.{i}.inp.bias"])
            f.product(f"layer{i}.out", m[f"layers.{i}.out.weight"], m[f"layers.{i}.out.bias"])
        else:
            f.product(f"layer{i}", m[f"layers.{i}.lin.weight"], m[f"layers.{i}.lin.bias"])
    # One product for all that is read off the last norm: tags, arcs, distances, labels' two sides.
    heads = ["tags", "arcs", "distance", "labs"]
    f.product("heads", torch.cat([padded(m[h + ".weight"]) for h in heads]), torch.cat([padded(m[h + ".bias"]) for h in heads]))
    f.product("biaffine", m["biaffine.weight"], m["biaffine.bias"])
    f.product("label", m["label.weight"], m["label.bias"])
    names = {k: sorted(v[k], key=v[k].get) for k in ("upos", "xpos", "feats", "labels")}
    index = {k: {x: i for i, x in enumerate(names[k])} for k in names}
    triples = [[index["upos"][a], index["xpos"][b], index["feats"][x]] for a, b, x in v["triples"]]
    f.write(o.out, dict(name="english", config=config, **names, triples=triples))
    print(o.out, f.at, "bytes", c["epoch"], c["dev"])


if __name__ == "__main__":
    main()
