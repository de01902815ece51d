import { type ModelProcess, type ModelSettings, runModels } from '../work/models/runModels.ts';
import { type ModelPoolOptions, startModelPool } from './startModelPool.ts';

/** The models of these settings in processes of their own on this machine. */
export function createModelProcess(settings: ModelSettings, options: ModelPoolOptions = {}): ModelProcess {
  return runModels(startModelPool(settings, options), { hasReader: settings.reader !== null });
}
