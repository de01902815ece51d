import type {
  Catalogue,
  CorpusName,
  CountedSide,
  CountedVoice,
  KnownSpeaker,
} from '../../../domain/index/catalogue.ts';
import type { Page, PageRequest } from '../../../domain/index/page.ts';
import { tokenize } from '../../../text/tokens.ts';
import { searchOne } from '../client/searchAll.ts';
import { beginsWith } from '../mapping/beginnings.ts';
import { exact } from '../mapping/fields.ts';
import { anyOf } from './filterQuery.ts';
import type { Generation } from './generation.ts';

type NameCalls = Pick<
  Catalogue,
  | 'sides'
  | 'sidesNamed'
  | 'names'
  | 'voices'
  | 'findVoice'
  | 'speakersWith'
  | 'suggestSides'
  | 'suggestVoices'
  | 'suggestOutlets'
>;

const VOICES = ['voice side', 'voice speaker'];
/** Those that say most first; the kind goes first where there are several. */
const MOST_FIRST = [{ kind: 'asc' }, { statements: 'desc' }, { rank: 'asc' }];
/** Names that one form may stand for. */
const MOST_NAMES = 1_000;

/** Who and what is in a generation. */
export function findNames({ engine, index }: Generation): NameCalls {
  async function find<T>(
    kinds: readonly string[],
    query: object,
    sort: readonly object[],
    { offset, limit }: PageRequest,
  ): Promise<Page<T>> {
    const { hits } = await searchOne(engine, index.names, {
      from: offset,
      size: limit,
      track_total_hits: true,
      sort,
      query: { bool: { must: [query], filter: [{ terms: { kind: kinds } }] } },
    });
    const items = hits.hits.map(({ _source }) => JSON.parse((_source as { value: string }).value) as T);
    return { items, total: hits.total?.value ?? 0 };
  }
  const all = { match_all: {} };
  const top = (limit: number): PageRequest => ({ offset: 0, limit });
  const best = (order: readonly object[]): object[] => [{ _score: 'desc' }, ...order];

  return {
    sides: (page) => find<CountedSide>(['side'], all, MOST_FIRST, page),

    async sidesNamed(names) {
      const key = names.map((name) => exact(tokenize(name).join(' '))).filter((terms) => terms !== '');
      const { items } = await find<CountedSide>(['side'], { terms: { key } }, [{ rank: 'asc' }], top(MOST_NAMES));
      return items.map(({ statements: _statements, ...side }) => side);
    },

    async names(forms) {
      const query = { terms: { key: forms.map(exact) } };
      return (await find<CorpusName>(['form'], query, [{ rank: 'asc' }], top(MOST_NAMES))).items;
    },

    voices: (page) => find<CountedVoice>(VOICES, all, MOST_FIRST, page),

    async findVoice(key) {
      const [voice] = (await find<CountedVoice>(VOICES, { term: { key } }, MOST_FIRST, top(1))).items;
      return voice ? { kind: voice.kind, name: voice.name } : null;
    },

    async speakersWith(terms, limit) {
      const each = [...new Set(terms)].map((term) => ({
        constant_score: { filter: { term: { terms: exact(term) } } },
      }));
      return (await find<KnownSpeaker>(['known'], anyOf(each), best(MOST_FIRST), top(limit))).items;
    },

    async suggestSides(typed, limit) {
      const { items } = await find<CountedSide>(['side'], beginsWith(typed), best(MOST_FIRST), top(limit));
      return items.map(({ name }) => name);
    },

    async suggestVoices(typed, limit) {
      const { items } = await find<CountedVoice>(VOICES, beginsWith(typed), best(MOST_FIRST), top(limit));
      return items.map(({ kind, name }) => ({ kind, name }));
    },

    async suggestOutlets(typed, limit) {
      return (await find<string>(['outlet'], beginsWith(typed), best([{ label: 'asc' }]), top(limit))).items;
    },
  };
}
