import type { Control } from '../command.ts';
import { article } from './article.ts';
import { articles } from './articles.ts';
import { context } from './context.ts';
import { exportFiles } from './exportFiles.ts';
import { more } from './more.ts';
import { nearest } from './nearest.ts';
import { page } from './page.ts';
import { share } from './share.ts';
import { sources } from './sources.ts';

/** Every button, select and modal that a message of ours may carry. */
export const allControls: readonly Control[] = [article, articles, context, exportFiles, more, nearest, page, share, sources];
