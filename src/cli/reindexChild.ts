/** Entry of a build that the bot began: `cli/reindex`, which ends with the bot, also where that was killed. */
process.once('disconnect', () => process.exit(1));
// Listening alone would keep it running after its work is done.
process.channel?.unref();

await import('./reindex.ts');
