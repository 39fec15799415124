"""Treebank files in; sentences (forms, tags, heads, labels, genre) out. Knows which genres may be trained on and nothing about the model."""

import os
from dataclasses import dataclass, field

# GUM genres left out: fiction and whow are non-commercial by GUM's LICENSE.txt; podcast, letter and essay are not named there
# and their sources state no licence that can be checked.
GENRES_LEFT_OUT = {"fiction", "whow", "podcast", "letter", "essay"}


@dataclass
class Sentence:
    forms: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # 0 is the root, words count from 1
    labels: list = field(default_factory=list)
    genre: str = ""
    sent_id: str = ""

    def __len__(self):
        return len(self.forms)


def read_conllu(path):
    """All sentences of one CoNLL-U file; multiword ranges and empty nodes are skipped."""
    out, now, genre, sent_id = [], Sentence(), "", ""
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                name = line.split("=", 1)[1].strip()
                genre = name.split("_")[1] if name.startswith("GUM_") else name.split("-")[0]
            elif line.startswith("# sent_id"):
                sent_id = line.split("=", 1)[1].strip()
            elif not line:
                if len(now):
                    now.genre, now.sent_id = genre, sent_id
                    out.append(now)
                now = Sentence()
            elif not line.startswith("#"):
                col = line.split("\t")
                if not col[0].isdigit():
                    continue
                now.forms.append(col[1])
                now.lemmas.append(col[2])
                now.upos.append(col[3])
                now.xpos.append(col[4])
                now.feats.append(col[5])
                now.heads.append(int(col[6]))
                now.labels.append(col[7])
    if len(now):
        now.genre, now.sent_id = genre, sent_id
        out.append(now)
    return out


def load(data, part):
    """part: "train" or "dev". Test files are never opened by training."""
    assert part in ("train", "dev")
    ewt = read_conllu(os.path.join(data, "ud/UD_English-EWT", f"en_ewt-ud-{part}.conllu"))
    gum = read_conllu(os.path.join(data, "ud/UD_English-GUM", f"en_gum-ud-{part}.conllu"))
    if part == "train":
        gum = [s for s in gum if s.genre not in GENRES_LEFT_OUT]
    return ewt, gum
