import type { Control } from '../interaction/command.ts';
import { article } from './article.ts';
import { articles } from './articles.ts';
import { context } from './context.ts';
import { correct } from './correct.ts';
import { uncorrect } from './uncorrect.ts';
import { deleteAnswer } from './deleteAnswer.ts';
import { exportFiles } from './exportFiles.ts';
import { helpful } from './helpful.ts';
import { askAsTyped } from './askAsTyped.ts';
import { askCorrected } from './askCorrected.ts';
import { more } from './more.ts';
import { nearest } from './nearest.ts';
import { page } from './page.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { source } from './source.ts';
import { share } from './share.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { watch } from './watch.ts';
import { unhelpful } from './unhelpful.ts';
import { upload } from './upload.ts';

/** Every button, select and modal that a message of ours may carry. */
export const allControls: readonly Control[] = [
  article,
  articles,
  context,
  correct,
  uncorrect,
  deleteAnswer,
  exportFiles,
  helpful,
  askAsTyped,
  askCorrected,
  more,
  nearest,
  page,
  settings,
  setup,
  share,
  source,
  sources,
  timeline,
  unhelpful,
  watch,
  upload,
];
