/** A request to the cluster, as its REST interface has it. */
export interface EngineRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** Instead of `body`: JSON, one value a line. */
  readonly lines?: readonly object[];
  /** Milliseconds for all tries together; that of a read where it is not given. */
  readonly deadline?: number;
  /** Where 404 is an answer: it is given back as null. */
  readonly mayBeMissing?: boolean;
}

/** A cluster that answers, or says plainly that it does not. */
export interface Engine {
  /**
   * Sends a request, again where that may help, until it is answered or the deadline has passed.
   *
   * @throws IndexError where the cluster cannot be reached, refuses the login, or refuses the request.
   */
  send<T>(request: EngineRequest): Promise<T>;
  close(): Promise<void>;
}
