import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** The one tagger of the process: its model takes a second to load, and memory. */
export const TAGGER = winkNLP(model, ['pos']);
