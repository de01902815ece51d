/**
 * A process that replaces an index again and again, as `reindex` beside a running bot:
 * `swapIndex.ts SEEDS INDEX TIMES`. Each time one more article is there; none is changed. Says the number of each swap
 * when it is done.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freshServices } from './workbench.ts';

const [seeds = '', index = '', times = '0'] = process.argv.slice(2);
const services = freshServices({ seeds, index });
for (let n = 1; n <= Number(times); n++) {
  const text =
    `“The harbour strike will end in week ${n},” said Ada Quill, who leads the union. ` +
    `Talks on the harbour strike were suspended in week ${n}.\n`;
  await writeFile(path.join(seeds, `extra-${n}.txt`), text);
  await services.reindex();
  process.stdout.write(`${n}\n`);
}
