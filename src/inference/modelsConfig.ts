import type { ModelSettings } from '../work/models/runModels.ts';

/** The settings that say which models there are, and where they run. */
export interface ModelsConfig {
  /** Folder of the index, beside which a model of the Hub is kept. */
  readonly index: string;
  readonly embedding: Omit<ModelSettings['embedding'], 'cacheFolder'>;
  readonly reader: ModelSettings['reader'];
  readonly modelProcesses: number;
  /** Where they are asked for; null: on this machine. */
  readonly modelServers: { readonly urls: readonly string[]; readonly token: string | null } | null;
}

/** The settings of a machine that lends its models. */
export interface ModelServerConfig extends Omit<ModelsConfig, 'modelServers'> {
  readonly modelServer: { readonly host: string; readonly port: number; readonly token: string | null };
}
