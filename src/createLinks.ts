import { createHmac, randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { readStateKey } from './store/state/readStateKey.ts';
import { createSignedLinks, type SignedLinks } from './web/links/signedLinks.ts';

/**
 * Links to answers on the web, signed under a key of their own beside what is kept of answers. Where no key can be
 * kept, links hold for as long as the process does.
 */
export function createLinks({ index }: Pick<Config, 'index'>, log: Logger): SignedLinks {
  try {
    return createSignedLinks(readStateKey(path.join(index, 'state', 'link-key')));
  } catch (error) {
    log.warn({ err: error }, 'the key of links could not be kept; links to answers go with this process');
    const key = randomBytes(32);
    return createSignedLinks((text) => createHmac('sha256', key).update(text).digest('hex'));
  }
}
