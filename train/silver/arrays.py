"""The arrays of prepare.py in a small file and back."""

import io
import lzma

import numpy as np


def save(out, arrays):
    """Writes the arrays small: differences in place of running numbers, a lemma only where its word mostly has another, vectors in bytes."""
    rank = np.zeros(len(arrays["t_word"]), np.int32)
    times = np.bincount(arrays["k_type"], minlength=len(rank))
    order = np.argsort(-times, kind="stable")
    rank[order] = np.arange(len(rank))
    for key in ("t_word", "t_glove", "t_affix"):
        arrays[key] = arrays[key][order]
    kinds, lemmas = rank[arrays["k_type"]], rank[arrays.pop("k_lemma")]
    both, many = np.unique(kinds.astype(np.int64) << 32 | lemmas, return_counts=True)
    mostly = np.arange(len(rank))
    best = np.zeros(len(rank), np.int64)
    for one, n in zip(both, many):
        if n > best[one >> 32]:
            best[one >> 32], mostly[one >> 32] = n, one & 0xFFFFFFFF
    other = np.flatnonzero(mostly[kinds] != lemmas)
    arrays["t_lemma"], arrays["k_other"], arrays["k_other_lemma"] = mostly.astype(np.int32), np.diff(other, prepend=0).astype(np.int32), lemmas[other].astype(np.int32)
    arrays["k_type_low"], arrays["k_type_high"] = (kinds & 255).astype(np.uint8), (kinds >> 8).astype(np.uint16)
    del arrays["k_type"]
    first = np.repeat(np.cumsum(arrays["s_len"].astype(np.int64)) - arrays["s_len"], arrays["s_len"])
    place = np.arange(len(kinds)) - first
    arrays["k_head"] = np.where(arrays["k_head"] < 0, 0, arrays["k_head"] - place).astype(np.int8)
    # Pairs are all slots of a predicate's sentence in order.
    del arrays["r_pred"], arrays["r_slot"]
    scale = np.abs(arrays["glove"].astype(np.float32)).max(1, keepdims=True) / 127 + 1e-9
    arrays["glove"], arrays["glove_scale"] = np.round(arrays["glove"] / scale).astype(np.int8), scale.astype(np.float16)
    with lzma.open(out, "wb", preset=6) as file:
        plain = io.BytesIO()
        np.savez(plain, **arrays)
        file.write(plain.getvalue())


def load(path):
    """What save wrote, as it was."""
    with lzma.open(path) as file:
        raw = np.load(io.BytesIO(file.read()))
        a = {k: raw[k] for k in raw.files}
    a["k_type"] = a.pop("k_type_low").astype(np.int64) | a.pop("k_type_high").astype(np.int64) << 8
    a["k_lemma"] = a.pop("t_lemma").astype(np.int64)[a["k_type"]]
    a["k_lemma"][np.cumsum(a.pop("k_other").astype(np.int64))] = a.pop("k_other_lemma")
    length = a["s_len"].astype(np.int64)
    place = np.arange(length.sum()) - np.repeat(np.cumsum(length) - length, length)
    a["k_head"] = np.where(a["k_head"] == 0, -1, a["k_head"] + place)
    preds, slots = a["s_preds"].astype(np.int64), a["s_slots"].astype(np.int64)
    slots_of = np.repeat(slots, preds)
    a["r_pred"] = np.repeat(np.arange(len(slots_of)), slots_of)
    first_slot = np.repeat(np.cumsum(slots) - slots, preds)
    before = np.cumsum(slots_of) - slots_of
    a["r_slot"] = np.arange(len(a["r_pred"])) - before[a["r_pred"]] + first_slot[a["r_pred"]]
    a["glove"] = a["glove"].astype(np.float32) * a.pop("glove_scale").astype(np.float32)
    return a
