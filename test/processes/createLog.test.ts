import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { expect, it } from 'vitest';
import { createLog } from '../../src/processes/createLog.ts';

const TOKEN = 'MTIzNDU2Nzg5.made-up.token-of-a-bot';
const OF_INTERACTION = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTA6bWFkZS11cA';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ level: 'trace', token: TOKEN, destination: { write: (line) => void lines.push(line) } }));
  return lines.join('');
}

it('keeps what is needed of a Discord error, and neither tokens nor what was said', () => {
  const path = `https://discord.com/api/v10/webhooks/123456789012345678/${OF_INTERACTION}/messages/@original`;
  const body = { files: undefined, json: { content: 'words of an answer' } };
  const error = new DiscordAPIError(
    { code: RESTJSONErrorCodes.UnknownInteraction, message: 'Unknown interaction' },
    10062,
    404,
    'PATCH',
    path,
    body,
  );
  const line = logged((log) => log.error({ err: error }, `could not answer at ${path}`));
  expect(JSON.parse(line).err).toMatchObject({ code: '10062', status: 404, message: 'Unknown interaction' });
  expect(line).toContain('/webhooks/123456789012345678/[token]/messages');
  for (const secret of [OF_INTERACTION, 'words of an answer']) expect(line).not.toContain(secret);
});

it('writes nothing that drives a terminal, and the same values', () => {
  const name = 'evil\u202Egpj\u009B31m.txt';
  const line = logged((log) => log.warn({ file: name }, name));
  expect(line).not.toMatch(/[\p{Bidi_Control}\u0080-\u009F]/u);
  expect(JSON.parse(line)).toMatchObject({ file: name, msg: name });
});

it('never writes the bot’s token, wherever it is', () => {
  const error = new Error(`login with ${TOKEN} failed`, { cause: new Error(TOKEN) });
  const line = logged((log) => {
    log.info(TOKEN);
    log.warn({ token: TOKEN, deep: { er: TOKEN } }, 'a message');
    log.fatal({ err: error }, TOKEN);
    log.child({ token: TOKEN }).error('from a child');
  });
  expect(line).not.toContain(TOKEN);
  expect(line.match(/\[token\]/g)?.length).toBeGreaterThan(5);
});

it('tells of errors by our words for them, and of nothing else', () => {
  const told: string[] = [];
  const log = createLog({ level: 'info', onError: (message) => told.push(message), destination: { write: () => {} } });
  log.warn('only a warning');
  log.error({ err: new Error('words of somebody') }, 'an interaction failed');
  log.fatal('could not go on');
  log.error(new Error('words of somebody'));
  expect(told).toEqual(['an interaction failed', 'could not go on', 'an error']);
});
