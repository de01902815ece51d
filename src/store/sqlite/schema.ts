/**
 * The tables of a generation. Rows of articles and passages count from 1 in order of the corpus. Terms go into
 * full-text tables as their numbers, so that no tokenizer of the engine takes them apart again. Places of statements go
 * by the day of the article, so that what was said first is found without looking at more than an index. Full-text
 * tables are contentless: they find rows and keep no second copy of the text.
 */
export const TABLES = `
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE articles (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL, key TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL,
  label TEXT NOT NULL,
  title TEXT, title_folded TEXT, outlet TEXT, day TEXT, url TEXT, statements INTEGER NOT NULL,
  first_passage INTEGER NOT NULL, passages INTEGER NOT NULL, length INTEGER NOT NULL,
  term_counts BLOB NOT NULL, title_terms BLOB NOT NULL, content TEXT NOT NULL,
  sentences TEXT NOT NULL, said TEXT NOT NULL
);
CREATE TABLE copies (article INTEGER NOT NULL, id TEXT NOT NULL, id_folded TEXT NOT NULL, outlet TEXT,
  outlet_folded TEXT, file TEXT NOT NULL, sha256 TEXT NOT NULL);

CREATE TABLE writers (name TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (name, article)) WITHOUT ROWID;

CREATE TABLE passages (
  row INTEGER PRIMARY KEY, article INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  first_sentence INTEGER NOT NULL, end_sentence INTEGER NOT NULL, terms BLOB NOT NULL
);
CREATE VIRTUAL TABLE passage_words USING fts5(body, stops, title, speaker, outlet, content='', tokenize='ascii');
CREATE VIRTUAL TABLE passage_terms USING fts5vocab(passage_words, 'row');
CREATE VIRTUAL TABLE passage_columns USING fts5vocab(passage_words, 'col');

CREATE TABLE terms (number INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE, frequency INTEGER NOT NULL DEFAULT 0,
  written INTEGER NOT NULL DEFAULT 0);

CREATE VIRTUAL TABLE article_words USING fts5(text, title, content='', columnsize=0,
  tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE article_vocabulary USING fts5vocab(article_words, 'row');
CREATE TABLE words (letters INTEGER NOT NULL, word TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (letters, word)) WITHOUT ROWID;
CREATE TABLE long_forms (initials TEXT PRIMARY KEY, written TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE amounts (value REAL NOT NULL, unit TEXT NOT NULL, written TEXT NOT NULL, UNIQUE (value, unit));

CREATE TABLE speakers (row INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, side TEXT NOT NULL,
  side_folded TEXT NOT NULL, statements INTEGER NOT NULL DEFAULT 0, UNIQUE (name, role, side));
CREATE VIRTUAL TABLE speaker_words USING fts5(words, content='', columnsize=0, tokenize='ascii');
CREATE TABLE said (place INTEGER PRIMARY KEY, article INTEGER NOT NULL, statement INTEGER NOT NULL, speaker INTEGER,
  words BLOB NOT NULL, shown INTEGER NOT NULL);
CREATE TABLE voices (row INTEGER PRIMARY KEY, speaker INTEGER NOT NULL, terms TEXT NOT NULL, UNIQUE (speaker, terms));
CREATE VIRTUAL TABLE voice_words USING fts5(words, content='', columnsize=0, tokenize='ascii');
CREATE TABLE spoken (voice INTEGER NOT NULL, passage INTEGER NOT NULL, PRIMARY KEY (voice, passage)) WITHOUT ROWID;

CREATE TABLE names (form TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, side TEXT NOT NULL,
  PRIMARY KEY (form, kind, name, side)) WITHOUT ROWID;
CREATE TABLE sides (row INTEGER PRIMARY KEY, name TEXT NOT NULL, content TEXT NOT NULL,
  statements INTEGER NOT NULL DEFAULT 0);
CREATE TABLE side_names (terms TEXT NOT NULL, side INTEGER NOT NULL, PRIMARY KEY (terms, side)) WITHOUT ROWID;
CREATE TABLE outlets (row INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL);
CREATE TABLE heard (row INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, statements INTEGER NOT NULL,
  key TEXT NOT NULL DEFAULT '');
${['article', 'side', 'outlet', 'voice']
  .map(
    (kind) => `CREATE VIRTUAL TABLE ${kind}_labels USING fts5(label, also, content='', columnsize=0, prefix='1 2 3',
  tokenize='unicode61 remove_diacritics 2');`,
  )
  .join('\n')}
`;

/** Made when all rows are there: sorted once, rather than kept in order row by row. */
export const INDEXES = `
CREATE UNIQUE INDEX articles_id ON articles (id);
CREATE INDEX articles_key ON articles (key);
CREATE INDEX articles_title ON articles (title_folded);
CREATE INDEX articles_day ON articles (day);
CREATE INDEX copies_article ON copies (article);
CREATE INDEX copies_id ON copies (id);
CREATE INDEX copies_id_folded ON copies (id_folded);
CREATE INDEX copies_outlet ON copies (outlet_folded);
CREATE INDEX copies_file ON copies (file, sha256);
CREATE INDEX speakers_side ON speakers (side_folded);
CREATE INDEX said_speaker ON said (speaker, shown, words);
CREATE INDEX outlets_folded ON outlets (folded);
CREATE INDEX heard_key ON heard (key);
`;
