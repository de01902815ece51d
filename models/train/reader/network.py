"""The reader's network: BERT (MiniLM, 12 layers of 384) with three heads, in plain PyTorch.

Output for each token, four logits: 0 its sentence answers (the mean over a sentence's own
tokens is the sentence's score), 1 and 2 first and last answering token, 3 the window answers
(computed from [CLS], the same value on each token).
Parameters are named as in BERT's files, so that `weights.py` can read weights back from them.
"""
import torch
from torch import nn
import torch.nn.functional as F

WIDTH, HEADS, LAYERS, INNER, VOCABULARY, POSITIONS = 384, 12, 12, 1536, 30522, 512


class Embeddings(nn.Module):
    def __init__(self):
        super().__init__()
        self.word_embeddings = nn.Embedding(VOCABULARY, WIDTH)
        self.position_embeddings = nn.Embedding(POSITIONS, WIDTH)
        self.token_type_embeddings = nn.Embedding(2, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, ids, types):
        places = torch.arange(ids.shape[1], device=ids.device).unsqueeze(0)
        return self.LayerNorm(
            self.word_embeddings(ids) + self.position_embeddings(places) + self.token_type_embeddings(types))


class Layer(nn.Module):
    """One transformer layer; the nested names are BERT's."""

    def __init__(self):
        super().__init__()
        self.attention = nn.ModuleDict({
            "self": nn.ModuleDict({n: nn.Linear(WIDTH, WIDTH) for n in ("query", "key", "value")}),
            "output": nn.ModuleDict({"dense": nn.Linear(WIDTH, WIDTH), "LayerNorm": nn.LayerNorm(WIDTH, eps=1e-12)}),
        })
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(WIDTH, INNER)})
        self.output = nn.ModuleDict({"dense": nn.Linear(INNER, WIDTH), "LayerNorm": nn.LayerNorm(WIDTH, eps=1e-12)})

    def forward(self, x, mask, drop):
        batch, tokens = x.shape[:2]
        query, key, value = (self.attention["self"][n](x).view(batch, tokens, HEADS, WIDTH // HEADS).transpose(1, 2)
                             for n in ("query", "key", "value"))
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        seen = self.attention["output"]["dense"](seen.transpose(1, 2).reshape(batch, tokens, WIDTH))
        x = self.attention["output"]["LayerNorm"](x + drop(seen))
        inner = self.output["dense"](F.gelu(self.intermediate["dense"](x)))
        return self.output["LayerNorm"](x + drop(inner))


class Bert(nn.Module):
    def __init__(self):
        super().__init__()
        self.embeddings = Embeddings()
        self.encoder = nn.ModuleDict({"layer": nn.ModuleList(Layer() for _ in range(LAYERS))})
        self.pooler = nn.ModuleDict({"dense": nn.Linear(WIDTH, WIDTH)})


class Reader(nn.Module):
    def __init__(self, dropout=0.1):
        super().__init__()
        self.bert = Bert()
        self.cls = nn.Linear(WIDTH, 1)
        self.sent = nn.Linear(WIDTH, 1)
        self.span = nn.Linear(WIDTH, 2)
        self.drop = nn.Dropout(dropout)

    def forward(self, input_ids, attention_mask, token_type_ids):
        x = self.drop(self.bert.embeddings(input_ids, token_type_ids))
        mask = ((1.0 - attention_mask[:, None, None, :].to(x.dtype)) * -10000.0)
        for layer in self.bert.encoder["layer"]:
            x = layer(x, mask, self.drop)
        pooled = torch.tanh(self.bert.pooler["dense"](x[:, 0]))
        window = self.cls(pooled).unsqueeze(1).expand(-1, x.shape[1], -1)
        return torch.cat([self.sent(x), self.span(x), window], -1)
