"""The network: rows of a token's features in, tag, arc and label scores out. src/grammar/network.ts computes the same in integers.

Shapes: B sentences, N positions (0 is the root), W width. Every product that inference makes has a LayerNorm, a relu or a gate's
output as its input, so that inference can round it to 16 bits."""

import torch
import torch.nn as nn
import torch.nn.functional as F

KINDS = 4  # case_kind values
DISTANCES = 20  # see distance_buckets; 19 is the root


def distance_buckets(n):
    """[dependent, head] to a bucket of their signed distance: 1, 2, 3, 4, 5-6, 7-9, 10-14, 15-22, 23+ on either side, 18 itself, 19 root."""
    pos = torch.arange(n)
    d = pos[None, :] - pos[:, None]
    a = d.abs()
    edges = torch.tensor([1, 2, 3, 4, 5, 7, 10, 15, 23])
    b = torch.bucketize(a, edges, right=True) - 1
    out = torch.where(d > 0, b + 9, b)
    out[d == 0] = 18
    out[:, 0] = 19
    return out


class Scan(torch.autograd.Function):
    """h[t] = h[t-1] + z[t] (c[t] - h[t-1]) along the first axis."""

    @staticmethod
    def forward(ctx, z, c):
        h = torch.empty_like(c)
        now = torch.zeros_like(c[0])
        for t in range(c.shape[0]):
            now = torch.lerp(now, c[t], z[t])
            h[t] = now
        ctx.save_for_backward(z, c, h)
        return h

    @staticmethod
    def backward(ctx, grad):
        z, c, h = ctx.saved_tensors
        total = torch.empty_like(grad)
        keep = 1 - z
        now = torch.zeros_like(grad[0])
        for t in range(grad.shape[0] - 1, -1, -1):
            now = now + grad[t]
            total[t] = now
            now = now * keep[t]
        before = torch.cat([torch.zeros_like(h[:1]), h[:-1]])
        return total * (c - before), total * z


class Conv(nn.Module):
    """relu of a window of three at a dilation."""

    def __init__(self, width, dilation):
        super().__init__()
        self.dilation = dilation
        self.lin = nn.Linear(3 * width, width)

    def forward(self, y, mask):
        d = self.dilation
        pad = F.pad(y, (0, 0, d, d))
        n = y.shape[1]
        window = torch.cat([pad[:, :n], pad[:, d : d + n], pad[:, 2 * d : 2 * d + n]], -1)
        return torch.relu(self.lin(window))


class Gru(nn.Module):
    """A bidirectional minGRU: gates and candidates depend on the input alone; the state is reset between sentences."""

    def __init__(self, width, hidden):
        super().__init__()
        self.hidden = hidden
        self.inp = nn.Linear(width, 4 * hidden)
        self.out = nn.Linear(2 * hidden, width)
        with torch.no_grad():
            self.inp.bias[: 2 * hidden].uniform_(-2.5, 1.5)

    def forward(self, y, mask):
        h2 = 2 * self.hidden
        u = self.inp(y).transpose(0, 1)
        m = mask.transpose(0, 1)[..., None]
        z = torch.sigmoid(u[..., :h2]) * m + (1 - m)
        c = u[..., h2:] * m
        h = self.hidden
        z = torch.cat([z[..., :h], z[..., h:].flip(0)], -1)
        c = torch.cat([c[..., :h], c[..., h:].flip(0)], -1)
        s = Scan.apply(z.contiguous(), c.contiguous())
        s = torch.cat([s[..., :h], s[..., h:].flip(0)], -1).transpose(0, 1)
        return self.out(s)


class Parser(nn.Module):
    def __init__(self, sizes, width=160, hidden=128, layers="12g1g", arc=96, lab=128, glove=None, drop=0.2, relu=False):
        super().__init__()
        self.config = dict(width=width, hidden=hidden, layers=layers, arc=arc, lab=lab, relu=relu)
        self.word = nn.Embedding(sizes["words"], width)
        self.affix = nn.Embedding(sizes["affixes"], width)
        self.kind = nn.Embedding(KINDS, width)
        nn.init.normal_(self.word.weight, std=0.05)
        nn.init.normal_(self.affix.weight, std=0.05)
        nn.init.zeros_(self.kind.weight)
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.register_buffer("glove", glove)
        self.project = nn.Linear(glove.shape[1], width)
        nn.init.normal_(self.project.weight, std=0.05)
        self.norms = nn.ModuleList([nn.LayerNorm(width) for _ in range(len(layers) + 2)])
        self.layers = nn.ModuleList([Gru(width, hidden) if k == "g" else Conv(width, int(k)) for k in layers])
        self.tags = nn.Linear(width, sizes["upos"] + sizes["xpos"] + sizes["feats"])
        self.split = [sizes["upos"], sizes["xpos"], sizes["feats"]]
        self.arcs = nn.Linear(width, 2 * arc)  # relu; dependent then head
        self.biaffine = nn.Linear(arc, arc)  # of the dependent; its bias is the head's own score
        self.distance = nn.Linear(width, DISTANCES)
        self.labs = nn.Linear(width, 2 * lab)  # dependent then head, relu of their sum
        self.label = nn.Linear(lab, sizes["labels"])
        self.drop = drop

    def embed(self, words, glove, affixes, kinds):
        """Rows in, the token vector before the first norm out. In training some rows are dropped."""
        w, g, a = self.word(words), self.project(self.glove[glove]), self.affix(affixes)
        if self.training:
            def keep(shape, p):
                return (torch.rand(shape) >= p).float()[..., None]
            w = w * keep(words.shape, 0.25)
            g = g * keep(words.shape, 0.1)
            a = a * keep(affixes.shape, 0.1)
        return w + g + a.sum(-2) + self.kind(kinds)[:, None]

    def forward(self, words, glove, affixes, kinds, mask):
        """words, glove [B, N-1], affixes [B, N-1, 8], kinds [B], mask [B, N]; scores by name out."""
        x = self.embed(words, glove, affixes, kinds)
        x = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        m = mask[..., None]
        x = F.dropout(self.norms[0](x), self.drop, self.training) * m
        for norm, layer in zip(self.norms[1:-1], self.layers):
            y = norm(x) * m
            x = (x + F.dropout(layer(y, mask), self.drop, self.training)) * m
        y = F.dropout(self.norms[-1](x), self.drop, self.training) * m
        upos, xpos, feats = self.tags(y).split(self.split, -1)
        a = F.dropout(torch.relu(self.arcs(y)), self.drop, self.training)
        n_arc = self.config["arc"]
        dep, head = a[..., :n_arc], a[..., n_arc:]
        scores = self.biaffine(dep) @ head.transpose(1, 2)
        buckets = distance_buckets(x.shape[1])
        scores = scores + torch.gather(self.distance(y), 2, buckets.expand(x.shape[0], -1, -1))
        scores = scores.masked_fill(mask[:, None, :] == 0, -1e9)
        return dict(upos=upos, xpos=xpos, feats=feats, arcs=scores, y=y)

    def label_scores(self, y, heads):
        """heads [B, N] in positions; label scores [B, N, labels]."""
        l = self.labs(y)
        if self.config["relu"]:  # for a teacher alone: inference in src/grammar does not know it
            l = torch.relu(l)
        n_lab = self.config["lab"]
        dep, head = l[..., :n_lab], l[..., n_lab:]
        picked = torch.gather(head, 1, heads[..., None].expand(-1, -1, n_lab))
        return self.label(F.dropout(torch.relu(dep + picked), self.drop, self.training))
