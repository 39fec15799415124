"""The arrays of prepare.py in; batches of sentences with their predicates, slots and pairs out, gathered on the device."""

import json

import numpy as np
import torch

from arrays import load


class Data:
    def __init__(self, path, device):
        self.sizes = json.load(open(path.replace(".xz", ".json")))
        raw = load(path)
        self.device = device
        put = lambda a: torch.from_numpy(np.ascontiguousarray(a)).to(device)  # noqa: E731
        self.a = {}
        for name in raw:
            a = raw[name]
            self.a[name] = put(a.astype(np.float32) if name == "glove" else a.astype(np.int64))
        self.lengths = raw["s_len"].astype(np.int64)
        self.kind = raw["s_kind"].astype(np.int64)
        self.fold = raw["s_fold"].astype(np.int64)
        self.slots = raw["s_slots"].astype(np.int64)
        self.preds = raw["s_preds"].astype(np.int64)
        start = lambda c: put(np.concatenate([[0], np.cumsum(c.astype(np.int64))]))  # noqa: E731
        self.k0, self.l0, self.p0, self.r0 = start(raw["s_len"]), start(raw["s_slots"]), start(raw["s_preds"]), start(raw["s_pairs"])
        self.n = len(self.lengths)
        answer = raw["p_answer"]
        sent = np.repeat(np.arange(self.n), self.preds)
        self.has_answer = np.zeros(self.n, bool)
        self.has_answer[sent[answer >= 0]] = True

    def batches(self, chosen, words, rng=None):
        """Lists of sentence numbers of about the same length, at most so many words with padding; shuffled where rng is given."""
        noise = rng.random(len(chosen)) * 4 if rng is not None else 0
        order = chosen[np.argsort(self.lengths[chosen] + noise, kind="stable")]
        out, at = [], 0
        while at < len(order):
            n = max(1, words // int(self.lengths[order[min(len(order) - 1, at + max(1, words // int(self.lengths[order[at]] + 6)))]]))
            out.append(order[at:at + n])
            at += n
        if rng is not None:
            rng.shuffle(out)
        return out

    def batch(self, numbers):
        """Padded words (B, L); predicates, slots and pairs flat, with the places of their words in the flattened (B * L)."""
        a, dev = self.a, self.device
        s = torch.as_tensor(numbers, device=dev)
        length = a["s_len"][s]
        size = int(self.lengths[numbers].max())
        at = self.k0[s][:, None] + torch.arange(size, device=dev)[None]
        mask = torch.arange(size, device=dev)[None] < length[:, None]
        at = torch.where(mask, at, torch.zeros_like(at))
        b = {"mask": mask, "shape": (len(numbers), size)}
        kinds = a["k_type"][at]
        lemmas = a["k_lemma"][at]
        none = ~mask
        b["word"] = a["t_word"][kinds].masked_fill(none, 0)
        b["glove"] = a["t_glove"][kinds].masked_fill(none, 0)
        b["lemma_word"] = a["t_word"][lemmas].masked_fill(none, 0)
        b["lemma"] = a["t_glove"][lemmas].masked_fill(none, 0)
        b["affix"] = a["t_affix"][kinds].masked_fill(none[..., None], 0)
        for key in ("case", "upos", "xpos", "rel", "head"):
            b[key] = a[f"k_{key}"][at].masked_fill(none, -1 if key == "head" else 0)
        base = torch.arange(len(numbers), device=dev) * size

        def flat(starts):
            count = starts[s + 1] - starts[s]
            owner = torch.repeat_interleave(torch.arange(len(numbers), device=dev), count)
            first = torch.cumsum(count, 0) - count
            return torch.arange(len(owner), device=dev) - first[owner] + starts[s][owner], owner, first

        p, owner, first_p = flat(self.p0)
        b["p"], b["p_owner"], b["p_at"] = p, owner, base[owner] + a["p_word"][p]
        sl, owner_l, first_l = flat(self.l0)
        b["l"], b["l_at"] = sl, base[owner_l] + a["l_word"][sl]
        on = torch.where(a["l_on"][sl] < 0, a["l_word"][sl], a["l_on"][sl])
        b["l_on_at"] = base[owner_l] + on
        r, owner_r, _ = flat(self.r0)
        b["r"] = r
        b["r_p"] = a["r_pred"][r] - self.p0[s][owner_r] + first_p[owner_r]
        b["r_l"] = a["r_slot"][r] - self.l0[s][owner_r] + first_l[owner_r]
        b["group"] = b["r_p"] * 16 + a["l_key"][a["r_slot"][r]]
        return b
