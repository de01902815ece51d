/** Where an OpenSearch cluster is, how to log in there, and how indices are made. */
export interface EngineSettings {
  /** Addresses of nodes: "https://search-1:9200". Any of them answers for the whole cluster. */
  readonly urls: readonly string[];
  readonly login: { readonly user: string; readonly password: string } | { readonly token: string } | null;
  /** A file with the certificates (PEM) that are trusted; null: those that Node trusts. */
  readonly ca: string | null;
  /** Begins the name of every index and alias. */
  readonly prefix: string;
  readonly shards: number;
  /** Copies of each shard beside the first. */
  readonly replicas: number;
  /** How often what was written becomes visible once a generation is live ("30s"; "-1": never by itself). */
  readonly refresh: string;
}
