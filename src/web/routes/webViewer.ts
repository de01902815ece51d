import type { Viewer } from '../../domain/state.ts';

/** Everybody on the web: nobody is told apart, and whoever has an answer's address may read it. */
export const webViewer: Viewer = { user: 'web', isEverybody: true, guild: null, channel: 'web' };
