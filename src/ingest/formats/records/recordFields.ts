/**
 * Names of a record's fields, ours first, then those of known exports: news-please (`maintext`, `date_publish`,
 * `source_domain`), Media Cloud (`stories_id`, `media_name`, `publish_date`), trafilatura (`sitename`, `raw_text`),
 * JSON Feed (`content_html`, `date_published`), The Guardian's (`webTitle`), NewsAPI's (`publishedAt`), WordPress's
 * (`content.rendered`), IPTC's ninjs (`body_html`) and schema.org's. In small letters and without what parts words, as
 * they are compared: "publishedAt" and "published_at" are one.
 */
const FIELDS = {
  id: ['id', '_id', 'guid', 'storiesid', 'storyid', 'uri'],
  text: [
    'text',
    'maintext',
    'storytext',
    'articlebody',
    'body',
    'bodytext',
    'bodyxhtml',
    'bodyhtml',
    'contenttext',
    'contenthtml',
    'content',
  ],
  title: ['title', 'headline', 'webtitle', 'name'],
  outlet: [
    'source',
    'outlet',
    'medianame',
    'sitename',
    'publisher',
    'publication',
    'sourcedomain',
    'hostname',
    'domain',
    'copyrightholder',
  ],
  date: [
    'date',
    'datepublish',
    'publishdate',
    'datepublished',
    'publishedat',
    'publisheddate',
    'published',
    'pubdate',
    'publicationdate',
    'webpublicationdate',
    'versioncreated',
  ],
  author: ['author', 'authors', 'byline', 'creator'],
  url: ['url', 'link', 'weburl'],
} as const;

/** What is known of a record, under the names of its kind. */
export type RecordFields = Readonly<Record<string, unknown>>;

/**
 * The fields of a record, and of the objects within it that some exports put them in: The Guardian's `fields`, and
 * WordPress's `_embedded`, which has the author's name where the record has a number.
 */
export function fieldsOf(value: unknown): RecordFields {
  if (!isObject(value)) return {};
  const within = [value['fields'], value['_embedded']].filter(isObject);
  return Object.fromEntries(
    [value, ...within].flatMap((each) =>
      Object.entries(each).map(([name, field]) => [name.toLowerCase().replace(/(?<=.)[_\s-]/gu, ''), field]),
    ),
  ) as RecordFields;
}

/**
 * A field as words. One that is missing, null or of another shape says nothing; lists are joined, and of a thing its
 * name is taken. A number is an id and no name.
 */
export function wordsOf(fields: RecordFields, name: keyof typeof FIELDS): string | undefined {
  return FIELDS[name]
    .map((each) => (name === 'author' && typeof fields[each] === 'number' ? undefined : toWords(fields[each])))
    .find((each) => each !== undefined);
}

/** The text of a record as it stands there, HTML or not. */
export function rawTextOf(fields: RecordFields): string | undefined {
  return FIELDS.text
    .map((name) => {
      const value = fields[name];
      return isObject(value) ? value['rendered'] : value;
    })
    .find((each) => typeof each === 'string');
}

export function isObject(value: unknown): value is RecordFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toWords(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const words = value.map(toWords);
    return words.every((each) => each !== undefined) && words.length > 0 ? words.join(', ') : undefined;
  }
  return isObject(value) ? toWords(value['name'] ?? value['rendered']) : undefined;
}
