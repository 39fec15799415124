"""A form in; the rows of its vector out (word, prefixes, suffixes, shape). src/grammar/features.ts mirrors this file exactly."""

import re

FOLD = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "`": "'", "–": "-", "—": "--", "−": "-",
        "‑": "-", "‐": "-", "…": "...", "\u00a0": " "}
FOLD_RE = re.compile("[" + "".join(FOLD) + "]")
YEAR = re.compile(r"^(1[0-9]|20)[0-9][0-9]$")
DIGIT = re.compile(r"[0-9]")


def fold(form):
    """Typographic quotes, dashes and dots to their plain forms."""
    form = FOLD_RE.sub(lambda m: FOLD[m.group()], form)
    return '"' if form in ("''", '``') else form


def norm(form):
    """The key of a form in the word tables: folded, lower case, digits as marks."""
    low = fold(form).lower()
    if YEAR.match(low):
        return "<year>"
    return DIGIT.sub("0", low)


def shape(form):
    """Letters to X, x, digits to d, runs cut to two, at most ten characters."""
    out = []
    for ch in fold(form):
        if "0" <= ch <= "9":
            c = "d"
        elif ch.lower() != ch:
            c = "X"
        elif ch.upper() != ch or ch.isalpha():
            c = "x"
        elif ch < "\u0080":
            c = ch
        else:
            c = "?"
        if len(out) >= 2 and out[-1] == c and out[-2] == c:
            continue
        out.append(c)
        if len(out) == 10:
            break
    return "".join(out)


def keys(form):
    """The affix and shape keys: suffixes of 1 to 4, prefixes of 1 to 3, shape. Every key names its kind in its first two characters."""
    w = norm(form)
    n = len(w)
    return ([f"s{k}{w[max(0, n - k):]}" for k in (1, 2, 3, 4)] + [f"p{k}{w[:k]}" for k in (1, 2, 3)] + [f"sh{shape(form)}"])


N_KEYS = 8


def case_kind(forms):
    """How a sentence is capitalised: 0 ordinary, 1 capitals, 2 title case, 3 no capital. Counts words of two letters or more."""
    n = upper = cap = 0
    for f in forms:
        if len(f) < 2 or f[0].lower() == f[0].upper():
            continue
        n += 1
        if f[0].upper() == f[0]:
            cap += 1
            if f.upper() == f:
                upper += 1
    if n >= 3 and upper * 10 >= n * 7:
        return 1
    if n >= 4 and cap * 10 >= n * 7:
        return 2
    if n >= 4 and cap == 0:
        return 3
    return 0
